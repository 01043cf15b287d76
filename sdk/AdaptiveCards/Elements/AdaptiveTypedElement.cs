using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An element or action, known by its type.</summary>
[JsonConverter(typeof(AdaptiveTypedElementConverter))]
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveTypedElement
{
    protected AdaptiveTypedElement()
    {
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Include, Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate, Order = -9)]
    public string Id { get; set; }

    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = [];

    [JsonConverter(typeof(AdaptiveFallbackConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>The features of a host that this needs, with their versions.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate, Order = 1)]
    public IDictionary<string, string> Requires;

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties.Count > 0;
}
