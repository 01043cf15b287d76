namespace InviteBot.Invitations.Clauses;

/// <summary>A finished sentence, the answer it comes from and what it does in the text.</summary>
internal sealed record Statement(string Text, Question Source, StatementRole Role)
{
    /// <summary>It begins with a pronoun that stands for something before it ("It held.").</summary>
    public bool LeansBack { get; init; }

    /// <summary>Words such as "I remember" were added to make it a sentence.</summary>
    public bool IsFramed { get; init; }
}
