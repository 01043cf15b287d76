using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>An answer that the person went back to, so that it can be shown beside its question.</summary>
public sealed record FormerAnswer(Question Question, string Text);
