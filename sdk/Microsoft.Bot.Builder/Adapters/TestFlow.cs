using Microsoft.Bot.Schema;
using Debugger = System.Diagnostics.Debugger;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation written down as what is said and what must come back; each step makes a new flow.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _run;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        _callback = callback;
        _run = () => Task.CompletedTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, BotOf(bot))
    {
    }

    public TestFlow(Task task, TestFlow flow)
        : this(() => task, flow)
    {
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _run = getTask ?? throw new ArgumentNullException(nameof(getTask));
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>Plays the steps; nothing happens before.</summary>
    public Task StartTestAsync() => _run();

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, CancellationToken.None));
    }

    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded = [_adapter.Conversation.User];
        return _adapter.ProcessActivityAsync(update, _callback, CancellationToken.None);
    });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000)
        => AssertReply(reply => Require(Same(expected, TextOf(reply)), expected, reply, description), description ?? expected, timeout);

    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000)
        => AssertReply(reply => ValidateReply(expected, reply, description), description ?? TextOf(expected), timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(reply => Require(equalityComparer.Equals(expected, reply), TextOf(expected), reply, description), description ?? TextOf(expected), timeout);
    }

    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextReply(timeout).ConfigureAwait(false)
            ?? throw new TimeoutException($"{timeout} ms went by without a reply: {description}");
        validateActivity(reply);
    });

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
        => AssertReply(reply => Require(TextOf(reply)?.Contains(expected, StringComparison.Ordinal) == true, expected, reply, description), description ?? expected, timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(reply => Require(candidates.Contains(TextOf(reply)), string.Join(" | ", candidates), reply, description), description, timeout);
    }

    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await NextReply(timeout).ConfigureAwait(false) is { } reply)
            throw new InvalidOperationException($"{description ?? "No reply was expected"}, but '{TextOf(reply) ?? reply.Type}' came.");
    });

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(validateActivity, description, timeout);

    public TestFlow Test(IEnumerable<IActivity> activities, string description = null, uint timeout = 3000)
        => Test(activities, (expected, actual) => ValidateReply(expected, actual, description), description, timeout);

    /// <summary>Plays a transcript: what the bot said is expected, everything else is sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => activity.From?.Role == RoleTypes.Bot
            ? flow.AssertReply(reply => validateReply(activity, reply), description, timeout)
            : flow.Send(activity));
    }

    private static BotCallbackHandler BotOf(IBot bot)
    {
        ArgumentNullException.ThrowIfNull(bot);
        return bot.OnTurnAsync;
    }

    private static string TextOf(IActivity activity) => (activity as Activity)?.Text;

    // Blanks around a text do not make it another one.
    private static bool Same(string expected, string actual) => expected?.Trim() == actual?.Trim();

    private static void ValidateReply(IActivity expected, IActivity actual, string description)
        => Require(expected.Type == actual.Type && Same(TextOf(expected), TextOf(actual)), TextOf(expected) ?? expected.Type, actual, description);

    private static void Require(bool holds, string expected, IActivity actual, string description)
    {
        if (!holds)
            throw new InvalidOperationException($"{description ?? "Another reply was expected"}\nExpected: {expected}\nReceived: {TextOf(actual) ?? actual.Type}");
    }

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _run().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);

    private async Task<IActivity> NextReply(uint timeout)
    {
        var limit = Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout);
        using var patience = new CancellationTokenSource(limit);
        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
