using InviteBot.Cards;
using InviteBot.Invitations;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>An invitation made of the form alone, outside of the conversation: nothing of it is kept, and what is missing is asked for on the same form.</summary>
internal static class FormInvitation
{
    // What is quoted of a message on the form, and of that what may go into the text.
    private const int LongestRead = 600;
    private const int LongestQuote = 90;

    private static readonly string Again = "again";

    /// <summary>The empty form, or the form about a message: its author and its words as what was read, nothing that it does not say.</summary>
    public static Attachment Blank(ReadMessage? read)
    {
        var words = new FormCardWords(FormWording.InvitationTitle, read is null ? FormWording.InvitationHint : FormWording.AboutMessage(read.Author), FormWording.Write, read is null ? null : TypedText.Cut(read.Text, LongestRead));
        return FormCard.Build(words, InterviewForm.Fields(Answers.None, question => Prefilled(question, read)), Replies.NewCardId());
    }

    /// <summary>The same form always gives the same: to hand it in twice changes nothing.</summary>
    /// <param name="tap">The form as it was handed in.</param>
    /// <param name="personName">The name to sign with, as the channel tells it.</param>
    public static FormOutcome Write(CardTap? tap, string? personName)
    {
        var fields = tap?.Fields ?? new Dictionary<string, string>();
        var session = new InterviewSession { Answers = Answers.None with { SignOff = personName is null ? null : SignOffReader.Read(personName).SignOff } };
        // What makes no sentence, or reads like a note, is asked for on the form itself: nothing is read back behind it.
        session.HasReadBack = true;
        InterviewForm.Fill(session, fields, isLastTime: tap?.Form == Again);
        session.Answers = Settled(session.Answers);
        var remark = session.Remark is { } said ? $"{said} {FormWording.PlainSentences}" : null;
        if (Missing(session.Answers) is { Count: > 0 } missing) return Once(fields, remark ?? FormWording.Missing(missing));
        if (remark is not null && tap?.Form != Again) return Once(fields, remark);

        var texts = CheckReplies.Texts(session);
        if (texts.All(text => text.IsBlocked)) return Once(fields, string.Join(' ', texts.SelectMany(CheckWording.WhyWithheld).Distinct()));

        var title = CheckWording.Title(QuestionWording.Name(session.Answers));
        return new FormOutcome(KeptInvitationCard.Build(title, [.. texts.Where(text => !text.IsBlocked).Select(text => new KeptText(CheckWording.FormName(text.Form), text.Text, ""))], copy: null, [], Replies.NewCardId()), title);
    }

    private static string? Prefilled(Question question, ReadMessage? read) => question switch
    {
        Question.Recipient => read?.Author,
        Question.Tie when read is not null => ChoiceLabels.LabelOf(Tie.KnowsWork),
        Question.Deed when read is not null => FormWording.Wrote(TypedText.Cut(read.Text.ReplaceLineEndings(" "), LongestQuote)),
        _ => null,
    };

    /// <summary>What the form does not ask: nobody is named without a yes, and nothing is added.</summary>
    private static Answers Settled(Answers answers)
    {
        if (Script.Asks(Question.MayName, answers) && !answers.Has(Question.MayName)) answers = answers with { MayName = false };
        foreach (var question in new[] { Question.ShortDeed, Question.Extra }.Where(question => !answers.Has(question))) answers = answers.With(question, Line.Skipped);
        return answers;
    }

    private static List<string> Missing(Answers answers) =>
        [.. InterviewForm.OnIt.Where(question => Script.Asks(question, answers) && !answers.Has(question)).Select(QuestionWording.Label)];

    private static FormOutcome Once(IReadOnlyDictionary<string, string> typed, string hint)
    {
        var words = new FormCardWords(FormWording.InvitationTitle, hint, FormWording.Write);
        var fields = InterviewForm.Fields(Answers.None, question => typed.GetValueOrDefault(question.ToString()) is { } text ? TypedText.Cut(text, TypedText.LongestAnswer) : null);
        return new FormOutcome(FormCard.Build(words, fields, Replies.NewCardId(), Again), Title: null);
    }
}
