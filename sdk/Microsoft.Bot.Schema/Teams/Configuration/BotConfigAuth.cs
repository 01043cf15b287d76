using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The sign-in that a configuration page asks for.</summary>
public class BotConfigAuth
{
    public BotConfigAuth()
    {
        Type = "auth";
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }
}
