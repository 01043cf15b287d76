namespace Microsoft.Bot.Schema;

/// <summary>Names of the sign-in events and invokes.</summary>
public static class SignInConstants
{
    public const string SharePointTokenExchange = "cardExtension/token";
    public const string TokenExchangeOperationName = "signin/tokenExchange";
    public const string TokenResponseEventName = "tokens/response";
    public const string VerifyStateOperationName = "signin/verifyState";
}
