using System.ComponentModel;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A picture behind a card or container.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveBackgroundImage
{
    public const string TypeName = "backgroundImage";

    public AdaptiveBackgroundImage()
    {
    }

    public AdaptiveBackgroundImage(string url)
        : this(new Uri(url, UriKind.RelativeOrAbsolute))
    {
    }

    public AdaptiveBackgroundImage(Uri url)
    {
        Url = url;
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveImageFillMode FillMode { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonRequired]
    public Uri Url { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = AddressText.Read(value);
    }

    public static implicit operator AdaptiveBackgroundImage(Uri backgroundImageUrl) => new(backgroundImageUrl);

    /// <summary>Says whether nothing but the address is given.</summary>
    public bool HasDefaultValues() => FillMode == default && HorizontalAlignment == default && VerticalAlignment == default;
}
