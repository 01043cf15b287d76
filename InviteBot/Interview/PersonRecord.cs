namespace InviteBot.Interview;

/// <summary>Everything that is kept of one person.</summary>
/// <param name="Conversations">In how many conversations.</param>
/// <param name="Activities">The lines of the web chat, oldest first, as JSON.</param>
/// <param name="State">Answers, progress and what the person asked to keep, as JSON.</param>
/// <param name="WaitingReplies">Replies that the channel has not taken yet, as JSON.</param>
public sealed record PersonRecord(int Conversations, IReadOnlyList<string> Activities, IReadOnlyList<string> State, IReadOnlyList<string> WaitingReplies);
