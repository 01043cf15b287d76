namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers config/fetch with a sign-in.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
    public ConfigAuthResponse()
    {
        Config = new BotConfigAuth();
    }
}
