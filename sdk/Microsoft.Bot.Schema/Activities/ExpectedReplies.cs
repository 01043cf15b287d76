using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answers to an activity that asked for them in the response.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
