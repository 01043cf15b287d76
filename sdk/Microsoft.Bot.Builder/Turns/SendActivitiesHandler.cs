using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees the activities of a turn before they are sent; without a call of <paramref name="next"/> they are not.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
