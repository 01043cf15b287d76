using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>
/// Runs the bot for conversations of this channel, in the process itself: what the bot sends in a turn is collected for
/// the turn's commit, but for typing, which is shown at once and kept nowhere.
/// </summary>
public sealed class DirectLineAdapter : BotAdapter
{
    /// <summary>The channel as the bot sees it.</summary>
    public static readonly string ChannelId = "directline";

    private readonly StreamHub _streams;
    private readonly IServiceScopeFactory _scopes;
    private readonly DirectLineOptions _options;
    private readonly TimeProvider _clock;

    internal DirectLineAdapter(StreamHub streams, IServiceScopeFactory scopes, IOptions<DirectLineOptions> options, TimeProvider clock)
    {
        _streams = streams;
        _scopes = scopes;
        _options = options.Value;
        _clock = clock;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var sent = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            sent[i] = await SendAsync(turnContext, activities[i], cancellationToken);
        return sent;
    }

    /// <summary>A client replaces what it shows when a message comes again with the same id.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        SendAsync(turnContext, activity, cancellationToken);

    /// <summary>Direct Line has no way to take a message back.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot delete a message that was shown.");

    internal async Task RunAsync(Activity activity, IBot bot, TurnReplies replies, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Add(replies);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
    }

    private async Task<ResourceResponse> SendAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypes.Delay)
            await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
        if (!IsShown(activity.Type))
            return new ResourceResponse(activity.Id ?? "");

        Stamp(activity, context.Activity);
        var json = ActivityJson.Write(activity);
        if (activity.Type == ActivityTypes.Typing)
            _streams.Show(activity.Conversation.Id, json);
        else if (context.TurnState.Get<TurnReplies>() is { } replies)
            replies.Add(json);
        else
            await AppendAsync(activity.Conversation.Id, json, cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    /// <summary>Clients of Direct Line know no others; Web Chat would show an empty bubble for them.</summary>
    private static bool IsShown(string? type) =>
        type is ActivityTypes.Message or ActivityTypes.Typing or ActivityTypes.Event or ActivityTypes.EndOfConversation;

    private void Stamp(Activity activity, Activity incoming)
    {
        activity.Id ??= Guid.CreateVersion7().ToString("N");
        activity.Timestamp = _clock.GetUtcNow();
        activity.ChannelId = ChannelId;
        activity.ServiceUrl = null;
        activity.From = new ChannelAccount(_options.BotId, _options.BotName, RoleTypes.Bot);
        // A client holds a reply back until it has seen what it replies to, and it never sees how a conversation began.
        if (incoming.Type == ActivityTypes.ConversationUpdate)
            activity.ReplyToId = null;
    }

    /// <summary>A message outside of a turn is a commit of its own.</summary>
    private async Task AppendAsync(string conversationId, string json, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var log = scope.ServiceProvider.GetRequiredService<IConversationLog>();
        await log.AppendAsync(conversationId, json, _clock.GetUtcNow(), cancellationToken);
        _streams.Signal(conversationId);
    }
}
