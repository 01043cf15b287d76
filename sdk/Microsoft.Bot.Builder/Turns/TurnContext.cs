using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The turn an adapter hands to middleware and bot.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly List<SendActivitiesHandler> _sendHandlers = [];
    private readonly List<UpdateActivityHandler> _updateHandlers = [];
    private readonly List<DeleteActivityHandler> _deleteHandlers = [];
    private readonly bool _ownsTurnState;
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        TurnState = [];
        BufferedReplyActivities = [];
        _ownsTurnState = true;
    }

    /// <summary>The same turn with another incoming activity: adapter, state, buffered replies and hooks are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        BufferedReplyActivities = [];

        if (turnContext is TurnContext other)
        {
            BufferedReplyActivities = other.BufferedReplyActivities;
            _sendHandlers = other._sendHandlers;
            _updateHandlers = other._updateHandlers;
            _deleteHandlers = other._deleteHandlers;
        }
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>The replies of a turn whose sender waits for them in the response (deliveryMode expectReplies).</summary>
    public List<Activity> BufferedReplyActivities { get; }

    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set
        {
            if (value == null)
                TurnState.Remove(LocaleKey);
            else
                TurnState.Set(LocaleKey, value);
        }
    }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        _sendHandlers.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        _updateHandlers.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        _deleteHandlers.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));

        var activity = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            activity.InputHint = inputHint;

        return SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);

        // A hook that did not call next leaves nothing to report.
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            outgoing.Add(activity.ApplyConversationReference(reference));

        return SendThroughHooks(outgoing, 0, cancellationToken);
    }

    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ObjectDisposedException.ThrowIf(_disposed, this);
        var update = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateThroughHooks(update, 0, cancellationToken).ConfigureAwait(false);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return DeleteThroughHooks(conversationReference, 0, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;

        if (disposing && _ownsTurnState)
            TurnState.Dispose();

        _disposed = true;
    }

    private Task<ResourceResponse[]> SendThroughHooks(List<Activity> activities, int hook, CancellationToken cancellationToken)
        => hook == _sendHandlers.Count
            ? SendNow(activities, cancellationToken)
            : _sendHandlers[hook](this, activities, () => SendThroughHooks(activities, hook + 1, cancellationToken));

    private async Task<ResourceResponse[]> SendNow(List<Activity> activities, CancellationToken cancellationToken)
    {
        var buffered = Activity.DeliveryMode == DeliveryModes.ExpectReplies;
        var responses = buffered
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, activities.ToArray(), cancellationToken).ConfigureAwait(false);

        for (var i = 0; i < activities.Count; i++)
        {
            if (!buffered && responses != null && i < responses.Length)
                activities[i].Id = responses[i]?.Id;
            Responded |= activities[i].Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < activities.Count; i++)
        {
            BufferedReplyActivities.Add(activities[i]);
            responses[i] = new ResourceResponse();

            // The adapter, which keeps the invoke response otherwise, does not see a buffered one.
            if (activities[i].Type == ActivityTypesEx.InvokeResponse)
                TurnState.Add(BotAdapter.InvokeResponseKey, activities[i]);
        }

        return responses;
    }

    private Task<ResourceResponse> UpdateThroughHooks(Activity activity, int hook, CancellationToken cancellationToken)
        => hook == _updateHandlers.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _updateHandlers[hook](this, activity, () => UpdateThroughHooks(activity, hook + 1, cancellationToken));

    private Task DeleteThroughHooks(ConversationReference reference, int hook, CancellationToken cancellationToken)
        => hook == _deleteHandlers.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _deleteHandlers[hook](this, reference, () => DeleteThroughHooks(reference, hook + 1, cancellationToken));
}
