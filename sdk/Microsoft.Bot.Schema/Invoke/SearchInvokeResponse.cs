namespace Microsoft.Bot.Schema;

/// <summary>What a bot answers to application/search.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
}
