using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: what the bot sends waits in a queue for the test to read.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private readonly Lock _lock = new();
    private int _nextId;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(Reference(channelId, "Conversation1", "User1", "Bot"), sendTraceActivity)
    {
    }

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? Reference(Channels.Test, "Conversation1", "User1", "Bot");
        EnableTrace = sendTraceActivity;
    }

    public Queue<Activity> ActiveQueue { get; } = new();

    public ConversationReference Conversation { get; set; }

    /// <summary>Whether traces are queued like other activities; they are dropped otherwise.</summary>
    public bool EnableTrace { get; set; }

    public string Locale { get; set; } = "en-us";

    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
        => Reference(Channels.Test, name, user, bot);

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Address(activity);
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            responses[i] = new ResourceResponse(activity.Id);

            if (activity.Type == ActivityTypesEx.Delay)
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
                Enqueue(activity);
        }

        return responses;
    }

    /// <summary>Replaces the activity of the same id, as long as the test has not read it.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var found = Requeue(queued => queued.Id == activity.Id ? activity : queued);
        return Task.FromResult(found.Any(queued => queued.Id == activity.Id) ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        BotAssert.ConversationReferenceNotNull(reference);
        Requeue(queued => queued.Id == reference.ActivityId ? null : queued);
        return Task.CompletedTask;
    }

    /// <summary>Empties the queue and shows the bot that a conversation of a new id has begun.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        lock (_lock)
            ActiveQueue.Clear();

        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        return callback(new TurnContext(this, update), cancellationToken);
    }

    /// <summary>The oldest reply not read yet, or null.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>The oldest reply not read yet, waited for if there is none.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (ActiveQueue.TryDequeue(out var reply))
                return Task.FromResult<IActivity>(reply);

            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(waiting);
            return waiting.Task;
        }
    }

    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference Reference(string channelId, string conversation, string user, string bot) => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount { IsGroup = false, ConversationType = conversation, Id = conversation },
        User = new ChannelAccount { Id = user.ToLowerInvariant(), Name = user },
        Bot = new ChannelAccount { Id = bot.ToLowerInvariant(), Name = bot },
        Locale = "en-us",
    };

    private void Address(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            activity.From = Conversation.User;

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        activity.LocalTimestamp ??= DateTimeOffset.Now;
    }

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                    return;
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    /// <summary>Puts every queued activity back as what <paramref name="change"/> makes of it; null drops it.</summary>
    private Activity[] Requeue(Func<Activity, Activity> change)
    {
        lock (_lock)
        {
            var kept = ActiveQueue.Select(change).Where(activity => activity != null).ToArray();
            ActiveQueue.Clear();
            foreach (var activity in kept)
                ActiveQueue.Enqueue(activity);
            return kept;
        }
    }
}
