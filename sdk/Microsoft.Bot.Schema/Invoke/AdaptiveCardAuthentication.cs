namespace Microsoft.Bot.Schema;

/// <summary>The token exchange that comes with a card action.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
