using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens an address.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public Uri Url { get; set; }

    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = AddressText.Read(value);
    }
}
