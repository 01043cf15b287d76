using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all answers to config invokes share.</summary>
public class ConfigResponseBase
{
    protected ConfigResponseBase()
    {
    }

    protected ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    [JsonProperty("responseType")]
    public string ResponseType { get; set; }
}
