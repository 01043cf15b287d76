namespace InviteBot.Invitations;

/// <summary>Which version to write, and how often "another wording" was asked for each question.</summary>
public sealed record ComposeOptions
{
    public static ComposeOptions Default { get; } = new();

    public InvitationVersion Version { get; init; }

    public IReadOnlyDictionary<Question, int> Wordings { get; init; } = new Dictionary<Question, int>();
}
