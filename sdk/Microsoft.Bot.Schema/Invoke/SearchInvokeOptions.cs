using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How many results a search wants, and from where.</summary>
public class SearchInvokeOptions
{
    [JsonProperty("skip")]
    public int Skip { get; set; }

    [JsonProperty("top")]
    public int Top { get; set; }
}
