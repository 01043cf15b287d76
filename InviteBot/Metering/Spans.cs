using System.Diagnostics;

namespace InviteBot.Metering;

/// <summary>
/// The spans of the program's own work, beside those of requests that come in and go out. They tell kinds, times and
/// outcomes; no word, name or id of a person is in them.
/// </summary>
internal static class Spans
{
    /// <summary>What an exporter has to listen to.</summary>
    public static readonly string Name = "InviteBot";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>The span in which this runs, for work that is done later; null when nobody looks.</summary>
    public static string? Here => Source.HasListeners() && Activity.Current is { Recorded: true } span ? span.Id : null;

    /// <summary>What follows in this flow of work belongs to no request.</summary>
    public static void Leave() => Activity.Current = null;

    /// <summary>A turn: within the request that brings it, or after the one that brought it and left <paramref name="cause"/> behind.</summary>
    public static TurnSpan Turn(string channelId, string conversation, string? cause = null)
    {
        var span = Source.StartActivity("agents.app.run", ActivityKind.Internal, Read(cause));
        return new TurnSpan(span?.SetTag("activity.channel_id", channelId).SetTag("invitebot.conversation", ConversationHash.Of(conversation)));
    }

    /// <summary>Sends a reply that had to wait: long after its turn, so only linked to it.</summary>
    public static Activity? SendLater(string? cause) =>
        Source.StartActivity(ActivityKind.Internal, default, null, Read(cause) is { TraceId: var id } turn && id != default ? [new ActivityLink(turn)] : null, default, "agents.turn.send_activities");

    /// <summary>Work of the store, if it is part of something that is traced; its own rounds are not worth a span.</summary>
    public static Activity? Store(string operation, string system) =>
        Here is null ? null : Source.StartActivity($"agents.storage.{operation}", ActivityKind.Client)?.SetTag("db.system.name", system);

    private static ActivityContext Read(string? cause) => ActivityContext.TryParse(cause, null, isRemote: true, out var context) ? context : default;
}
