namespace InviteBot.Invitations.Clauses;

/// <summary>What was made of one line: its sentences, what stays out, and how it went.</summary>
internal sealed class Understood(Question question)
{
    public Question Question { get; } = question;

    public List<Statement> Statements { get; } = [];

    /// <summary>Shorter forms of the first statement, the longest first.</summary>
    public List<Statement> Shorter { get; } = [];

    /// <summary>"At Yard East", in front of which a "You …" sentence can be merged; null when it cannot.</summary>
    public string? Setting { get; set; }

    /// <summary>Sentences in which "he" or "she" is somebody else, and rightly so.</summary>
    public HashSet<string> NamesOthers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<LeftOut> LeftOut { get; } = [];

    public List<OpenPoint> OpenPoints { get; } = [];

    /// <summary>The whole answer, mended and not yet sifted.</summary>
    public string Mended { get; set; } = "";

    public ReadingOutcome Outcome { get; set; } = ReadingOutcome.Good;

    public FollowUp? FollowUp { get; set; }

    public string? ThirdPerson { get; set; }

    /// <summary>The sender was asked about what is private and lets it stand.</summary>
    public bool PrivateMayStand { get; init; }

    public bool HidesPurpose { get; set; }

    public void Leave(string words, LeftOutReason reason)
    {
        if (words.Trim(' ', ',', '.').Length > 0)
            LeftOut.Add(new LeftOut(Question, words.Trim(' ', ','), reason));
    }
}
