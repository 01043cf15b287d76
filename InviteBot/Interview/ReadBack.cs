using InviteBot.Cards;
using InviteBot.Invitations;
using InviteBot.Invitations.Declining;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>
/// The answers that read like notes or could not be told as they were typed: shown all together as they would stand, so
/// that they can be said once more before the texts are put together.
/// </summary>
internal static class ReadBack
{
    // What is longer is said anew from the beginning; the card has to fit six lines in any script.
    private static readonly int LongestLine = 400;
    private static readonly int LongestTyped = 200;

    private static readonly Question[] Said = [Question.Place, Question.Deed, Question.News, Question.Role, Question.Fact, Question.Ask];

    /// <summary>What is read back: nothing that was said twice already, and the greeting only together with a line.</summary>
    public static IReadOnlyList<ShownLine> Lines(Answers answers)
    {
        List<ShownLine> lines = [.. Said.Select(question => LineOf(question, answers)).OfType<ShownLine>()];
        if (lines.Count > 0 && answers.Recipient is { } recipient) lines.Insert(0, new ShownLine(Question.Recipient, recipient.Greeting));
        return lines;
    }

    /// <summary>Whether an answer of which no sentence can be made may wait until the lines are read back.</summary>
    public static bool WillCome(Question question, InterviewSession session) => !session.HasReadBack && Said.Contains(question);

    public static Activity Ask(InterviewSession session, IReadOnlyList<ShownLine> lines, string? lead)
    {
        var words = new FormCardWords(ReadBackWording.Title(QuestionWording.Name(session.Answers)), ReadBackWording.Hint, ReadBackWording.Submit, Leave: ReadBackWording.Leave);
        session.CardId = Replies.NewCardId();
        var ask = ReadBackWording.Ask(lines.Count);
        var text = string.IsNullOrEmpty(lead) ? ask : $"{lead}\n{ask}";
        return Replies.WithCard(text, FormCard.ReadBack(words, [.. lines.Select((line, i) => Field(line, i + 1, session.Answers))], session.CardId));
    }

    /// <summary>Keeps what was said anew; what was left as it was shown, or cannot be read, stays as it is.</summary>
    public static void Keep(InterviewSession session, IReadOnlyList<ShownLine> lines, IReadOnlyDictionary<Question, string> said)
    {
        List<string> remarks = [];
        foreach (var line in lines)
        {
            if (TypedText.Clean(said.GetValueOrDefault(line.Question, "")) is { Length: > 0 } typed && typed != line.Sentence && typed.Length <= TypedText.LongestAnswer)
                Keep(session, line.Question, typed, remarks);
        }

        session.Remark = remarks.Count == 0 ? null : string.Join(" ", remarks.Distinct());
    }

    /// <summary>Nothing more is asked: of what makes no sentence as it was typed, the best that can be built stands.</summary>
    public static void Leave(InterviewSession session)
    {
        foreach (var question in Said)
        {
            if (session.Answers.LineOf(question) is { Kind: LineKind.Typed } line && LineReader.Read(question, line, session.Answers) is var reading && (reading.Sentences.Count == 0 || (question == Question.News && reading.IsDoubtful)))
                session.Answers = session.Answers.With(question, line with { Kind = LineKind.Repeated });
        }

        session.HasReadBack = true;
        session.Keep(session.Answers, shown: null, session.Remark);
    }

    private static void Keep(InterviewSession session, Question question, string typed, List<string> remarks)
    {
        if (MisuseReader.Read(typed, saidNo: false) is { } misuse)
        {
            remarks.Add(DeclineWording.Say(misuse));
            return;
        }

        if (question == Question.Recipient)
        {
            if (GreetingReader.Read(session.Answers.Recipient!, typed) is { } recipient) session.Answers = session.Answers with { Recipient = recipient };
            return;
        }

        if (AnswerReader.ReadOnceMore(question, typed, session) is not AnswerReading.Kept kept) return;
        session.Answers = kept.Answers;
        if (kept.Remark is { } remark) remarks.Add(remark);
    }

    private static ShownLine? LineOf(Question question, Answers answers)
    {
        if (answers.LineOf(question) is not { Kind: LineKind.Typed } line) return null;
        var reading = LineReader.Read(question, line, answers);
        if (!reading.IsDoubtful) return null;
        return new ShownLine(question, reading.Outcome == ReadingOutcome.Good ? string.Join(' ', reading.Sentences) : line.Text);
    }

    private static FormField Field(ShownLine line, int number, Answers answers) =>
        new(line.Question.ToString(), ReadBackWording.Label(number, line.Question), QuestionWording.Stem(line.Question, answers), line.Sentence.Length > LongestLine ? null : line.Sentence, [])
        {
            // A name is known by heart, and a greeting is one line.
            Before = line.Question == Question.Recipient ? null : AnswerText.Of(line.Question, answers) is { } typed && typed != line.Sentence ? ReadBackWording.Typed(TypedText.Cut(typed, LongestTyped)) : ReadBackWording.NoSentenceYet,
        };
}
