using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>What the texts were made of before a change, for "undo".</summary>
public sealed record FormerTexts(Answers Answers, InvitationVersion? Version, TextChoices Choices);
