using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>A sentence as it will stand, shown to the person before the next question.</summary>
public sealed record ShownLine(Question Question, string Sentence);
