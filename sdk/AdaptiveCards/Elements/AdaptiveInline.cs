using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A part of a rich text.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveInline
{
    protected AdaptiveInline()
    {
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Include, Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = [];

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties.Count > 0;
}
