using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The looks of the client that shows a task module.</summary>
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = null)
    {
        Theme = theme;
    }

    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}
