namespace InviteBot.Invitations.Reviewing;

/// <summary>What the writer told the bot about the draft, as far as it bears on the draft's honesty.</summary>
internal sealed record WriterContext
{
    public static WriterContext Nothing { get; } = new();

    public string Text { get; init; } = "";

    /// <summary>The recipient's name, when the context says whose it is.</summary>
    public string? RecipientName { get; init; }

    public bool WantsJob { get; init; }

    /// <summary>The work they want, in their words with an article: "a planner role".</summary>
    public string? Role { get; init; }

    /// <summary>The aims it admits besides a job.</summary>
    public IReadOnlyList<HiddenAim> Aims { get; init; } = [];

    /// <summary>It says that something is to be kept from the recipient.</summary>
    public bool IsSecretive { get; init; }

    public bool HasNeverMet { get; init; }

    /// <summary>They know the thing they praise only by its name.</summary>
    public bool HasNotReadIt { get; init; }
}
