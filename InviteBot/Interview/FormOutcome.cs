using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>What came of a form: the invitation, or the form once more with what is missing.</summary>
/// <param name="Card">The card to show.</param>
/// <param name="Title">Whom the invitation is for; null when there is none yet.</param>
internal sealed record FormOutcome(Attachment Card, string? Title);
