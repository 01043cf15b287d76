namespace Microsoft.Bot.Schema;

/// <summary>Who called the bot, as a URN set after the token was checked.</summary>
public static class CallerIdConstants
{
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
    public const string PublicAzureChannel = "urn:botframework:azure";
    public const string USGovChannel = "urn:botframework:azureusgov";
}
