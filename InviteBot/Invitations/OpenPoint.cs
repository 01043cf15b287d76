namespace InviteBot.Invitations;

/// <summary>Something the check card asks: the words it is about and the choices, first the one in the texts.</summary>
public sealed record OpenPoint(OpenPointKind Kind, Question Question, string Words, IReadOnlyList<string> Choices)
{
    public string Id => $"{Kind}:{Question}:{Words}";
}
