using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks a person to sign in.</summary>
public class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard()
    {
    }

    public SigninCard(string text = null, IList<CardAction> buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    public static SigninCard Create(string text, string buttonLabel, string url) => new()
    {
        Text = text,
        Buttons = [new CardAction(ActionTypes.Signin, buttonLabel, value: url)],
    };
}
