namespace InviteBot.Invitations;

/// <summary>Why a text does not exist: the answer that would have to be shorter, and by how many characters.</summary>
public sealed record TooLong(Question Question, int Over);
