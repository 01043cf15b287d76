using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Buttons that a tab asks to sign in with.</summary>
public class TabSuggestedActions
{
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
