using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Text whose parts look different.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonConverter(typeof(AdaptiveInlinesConverter))]
    [JsonRequired]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
