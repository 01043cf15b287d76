using InviteBot.Invitations.Changing;

namespace InviteBot.Invitations;

/// <summary>Which version to write, and how often "another wording" was asked for each question.</summary>
public sealed record ComposeOptions
{
    public static ComposeOptions Default { get; } = new();

    public InvitationVersion Version { get; init; }

    public IReadOnlyDictionary<Question, int> Wordings { get; init; } = new Dictionary<Question, int>();

    public Tone Tone { get; init; }

    /// <summary>How many sentences fewer than would fit; what has to be said always stays.</summary>
    public int Shorter { get; init; }

    /// <summary>The hoped-for job in its shortest line: said, with no words around it.</summary>
    public bool SmallJobLine { get; init; }
}
