using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens a task module.</summary>
public class TaskModuleAction : CardAction
{
    public TaskModuleAction(string title, object value = null)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => [],
            string json => JObject.Parse(json),
            _ => JObject.FromObject(value),
        };
        data["type"] = "task/fetch";
        Value = data.ToString();
    }
}
