using Microsoft.Bot.Schema;

// The published package names the class after the interface it extends.
namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Sends traces, which only the Emulator shows.</summary>
public static class ITurnContextExtensions
{
    public static Task<ResourceResponse> TraceActivityAsync(this ITurnContext turnContext, string name, object value = null, string valueType = null, [System.Runtime.CompilerServices.CallerMemberName] string label = null, CancellationToken cancellationToken = default)
        => turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
