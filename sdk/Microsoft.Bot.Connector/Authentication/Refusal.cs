namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says why a request is refused, without a word of what it brought.</summary>
internal static class Refusal
{
    public static UnauthorizedAccessException Because(string reason) => new($"The request is refused: {reason}.");
}
