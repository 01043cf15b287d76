using InviteBot.Metering;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>Opens conversations and takes in what people say, stamped with who they really are.</summary>
internal sealed class ConversationDesk(IConversationLog log, ConversationPump pump, StreamHub streams, IOptions<DirectLineOptions> options, TimeProvider clock, TurnMeter meter)
{
    private readonly DirectLineOptions _options = options.Value;

    public async Task<bool> ExistsAsync(ChannelToken caller, CancellationToken cancellationToken) =>
        await log.FindAsync(caller.ConversationId, cancellationToken) is { } conversation && conversation.UserId == caller.UserId;

    /// <summary>True if the conversation is new; the bot is then told that a person has come.</summary>
    public async Task<bool> OpenAsync(ChannelToken caller, string? locale, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var arrival = Stamp(new Activity(ActivityTypes.ConversationUpdate)
        {
            Locale = locale,
            MembersAdded = [new ChannelAccount(caller.UserId)],
        }, caller);
        var opening = new IncomingActivity(arrival.Id, ClientActivityId: null, ActivityJson.Write(arrival), now, Spans.Here);
        if (!await log.OpenAsync(new Conversation(caller.ConversationId, caller.UserId, locale, now), opening, cancellationToken))
            return false;
        pump.Wake(caller.ConversationId);
        return true;
    }

    public async Task<Acceptance> AcceptAsync(PostedActivity posted, ChannelToken caller, CancellationToken cancellationToken)
    {
        var activity = Stamp(posted.Activity, caller);
        // Typing is for the moment: the bot has no use for it, and the log none.
        if (activity.Type == ActivityTypes.Typing)
            return new Acceptance(AcceptanceOutcome.Accepted, activity.Id);

        var incoming = new IncomingActivity(activity.Id, posted.ClientActivityId, ActivityJson.Write(activity), clock.GetUtcNow(), Spans.Here);
        var acceptance = await log.AcceptAsync(caller.ConversationId, incoming, _options.MaxActivitiesPerConversation, cancellationToken);
        if (acceptance.Outcome == AcceptanceOutcome.Accepted)
        {
            streams.Signal(caller.ConversationId);
            pump.Wake(caller.ConversationId);
        }
        if (acceptance.Outcome == AcceptanceOutcome.Duplicate)
            meter.DuplicateDropped(DirectLineAdapter.ChannelId);
        return acceptance;
    }

    private Activity Stamp(Activity activity, ChannelToken caller)
    {
        activity.Id = Guid.CreateVersion7().ToString("N");
        activity.Timestamp = clock.GetUtcNow();
        activity.ChannelId = DirectLineAdapter.ChannelId;
        activity.ServiceUrl = "urn:invitebot:directline";
        activity.Conversation = new ConversationAccount(id: caller.ConversationId, isGroup: false);
        activity.From = new ChannelAccount(caller.UserId, role: RoleTypes.User);
        activity.Recipient = new ChannelAccount(_options.BotId, _options.BotName, RoleTypes.Bot);
        return activity;
    }
}
