using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Pictures, laid out together.</summary>
public class AdaptiveImageSet : AdaptiveElement
{
    public const string TypeName = "ImageSet";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveImageSize ImageSize { get; set; }

    [JsonRequired]
    public List<AdaptiveImage> Images { get; set; } = [];
}
