using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>
/// The adapter of one try of a turn: what the bot says is collected for the turn's commit. Typing is shown at once, and
/// the answer to an invoke is put aside for the request that brought it.
/// </summary>
internal sealed class StagingAdapter : BotAdapter
{
    private readonly ITurnContext _outer;
    private readonly List<Activity> _replies = [];

    /// <param name="outer">The turn that came from the channel.</param>
    public StagingAdapter(ITurnContext outer)
    {
        _outer = outer;
        // A turn of its own: what an earlier try left on the state of its turn must not be there. It is never disposed,
        // because what it holds belongs to the outer one.
        Turn = new TurnContext(this, outer.Activity);
        foreach (var (key, value) in outer.TurnState) Turn.TurnState.Add(key, value);
    }

    /// <summary>The turn as the bot sees it.</summary>
    public TurnContext Turn { get; }

    /// <summary>Whether whoever asks wants the replies in the response, and not sent.</summary>
    public bool IsAnsweredInResponse => Turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies;

    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<Activity> Replies => IsAnsweredInResponse ? Turn.BufferedReplyActivities : _replies;

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
        _outer.UpdateActivityAsync(activity, cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        _outer.DeleteActivityAsync(reference, cancellationToken);

    private async Task StageAsync(Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Typing:
                await _outer.SendActivityAsync(activity, cancellationToken);
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
