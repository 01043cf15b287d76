using System.Runtime.CompilerServices;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Refuses a call before it is made when an argument is missing.</summary>
internal static class Demand
{
    public static T NotNull<T>(T argument, [CallerArgumentExpression(nameof(argument))] string name = null)
        where T : class =>
        argument ?? throw new ValidationException(ValidationRules.CannotBeNull, name);
}
