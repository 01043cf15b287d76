using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Something a person can fill in.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    protected AdaptiveInput()
    {
    }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ErrorMessage { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public bool IsRequired { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Label { get; set; }

    /// <summary>Gives the value as text, for hosts in which nothing can be filled in.</summary>
    public abstract string GetNonInteractiveValue();
}
