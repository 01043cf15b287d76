using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card that every host draws in its own look.</summary>
[JsonConverter(typeof(AdaptiveCardConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string TypeName = "AdaptiveCard";

    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The newest version that is understood here.</summary>
    // Not readonly, because it is not so in the published package.
#pragma warning disable CA2211
    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 5);
#pragma warning restore CA2211

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion)
    {
        Version = schemaVersion;
    }

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    [Obsolete("Say which version of the schema the card is written for.")]
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0))
    {
    }

    /// <summary>Says which version a card has that names none; without it such a card is refused.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate, NullValueHandling = NullValueHandling.Include)]
    public AdaptiveSchemaVersion Version { get; set; }

    [JsonProperty(Order = -8, NullValueHandling = NullValueHandling.Ignore)]
    public string FallbackText { get; set; }

    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Speak { get; set; }

    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Lang { get; set; }

    [JsonProperty(Order = -5, DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [JsonConverter(typeof(AdaptiveBackgroundImageConverter))]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    [JsonProperty(Order = -4, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(StringSizeWithUnitConverter), true)]
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    [JsonProperty(Order = -3)]
    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveElement>))]
    public List<AdaptiveElement> Body { get; set; } = [];

    [JsonProperty(Order = -2)]
    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = [];

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [JsonConverter(typeof(StringSizeWithUnitConverter), false)]
    public uint PixelMinHeight { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>Reads a card; what is strange but harmless is a warning, the rest an AdaptiveSerializationException.</summary>
    public static AdaptiveCardParseResult FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var result = new AdaptiveCardParseResult();
        try
        {
            result.Card = JsonConvert.DeserializeObject<AdaptiveCard>(json, ParseWarnings.Into(result.Warnings));
        }
        catch (JsonException unreadable)
        {
            throw new AdaptiveSerializationException(unreadable.Message, unreadable);
        }

        return result;
    }

    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);

    public bool ShouldSerializeBody() => Body is { Count: > 0 };

    public bool ShouldSerializeActions() => Actions is { Count: > 0 };

    public bool ShouldSerializeHeight() => Height is not null && Height.ShouldSerializeAdaptiveHeight();
}
