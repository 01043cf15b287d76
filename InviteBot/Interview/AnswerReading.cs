using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>What came of reading an answer.</summary>
internal abstract record AnswerReading
{
    private AnswerReading()
    {
    }

    /// <summary>The answer is kept; the sentence it gives can be shown, and there may be a remark, such as what was left out.</summary>
    public sealed record Kept(Answers Answers, ShownLine? Shown = null, string? Remark = null) : AnswerReading;

    /// <summary>One more try with a better question; what was understood so far is not lost.</summary>
    public sealed record AskAgain(string Text, Answers? Answers = null) : AnswerReading;

    /// <summary>Something private stands in it: asked about before it goes anywhere.</summary>
    public sealed record IsPrivate(string Words) : AnswerReading;

    /// <summary>Not an answer to this question at all.</summary>
    public sealed record NotAnAnswer : AnswerReading;
}
