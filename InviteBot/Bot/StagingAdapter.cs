using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>
/// The adapter of one try of a turn: what the bot says is collected for the turn's commit. Typing is shown at once, and
/// the answer to an invoke is put aside for the request that brought it.
/// </summary>
internal sealed class StagingAdapter(ITurnContext outer) : BotAdapter
{
    private readonly List<Activity> _replies = [];

    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<Activity> Replies => _replies;

    /// <summary>The answer to an invoke; null when there is none.</summary>
    public Activity? InvokeAnswer { get; private set; }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            await StageAsync(activities[i], cancellationToken);
            responses[i] = new ResourceResponse(activities[i].Id ?? string.Empty);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        outer.UpdateActivityAsync(activity, cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        outer.DeleteActivityAsync(reference, cancellationToken);

    private async Task StageAsync(Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Typing:
                await outer.SendActivityAsync(activity, cancellationToken);
                break;
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
                break;
            case ActivityTypesEx.InvokeResponse:
                InvokeAnswer = activity;
                break;
            default:
                _replies.Add(activity);
                break;
        }
    }
}
