using InviteBot.Invitations;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>Builds the messages around a question: what came before it, the question itself, and what can be tapped.</summary>
internal static class QuestionReplies
{
    // From this many tries of nonsense on, the ways out are offered as buttons.
    public static readonly int TriesBeforeWaysOut = 3;

    /// <summary>What is said before a question: the remark and the sentence the last answer gave, or the former answer.</summary>
    public static string? Lead(Question question, InterviewSession session)
    {
        if (session.Former is { } former && former.Question == question) return Wording.FormerAnswer(former.Text);
        var shown = session.Shown is { } line ? Wording.Shown(line.Sentence, session.Turns) : null;
        return Paragraphs(session.Remark, shown);
    }

    public static Activity Ask(Question question, InterviewSession session, string? lead, ChatSurface surface)
    {
        var (number, of) = Script.Progress(question, session.Answers);
        var privacy = question == Question.Job && surface.EmployerMayRead ? Wording.EmployerMayReadOn(surface) : null;
        var text = Paragraphs(lead, privacy, $"{Wording.Progress(number, of)} {QuestionWording.Prompt(question, session.Answers)}");
        return Replies.WithChoices(text, Choices(question, session, surface), surface);
    }

    public static Activity FollowUp(Question question, InterviewSession session, string text, ChatSurface surface) =>
        Replies.WithChoices(text, question == Question.Ask ? Choices(question, session, surface) : [], surface);

    public static Activity AfterNonsense(Question question, InterviewSession session, string text, int tries, ChatSurface surface)
    {
        if (tries < TriesBeforeWaysOut) return Ask(question, session, text, surface);

        List<string> waysOut = [Wording.HelpButton, Wording.StartOverButton];
        if (Script.MaySkip(question)) waysOut.Insert(0, Wording.SkipButton);
        return Replies.WithChoices(Paragraphs(text, QuestionWording.Prompt(question, session.Answers)), waysOut, surface);
    }

    private static List<string> Choices(Question question, InterviewSession session, ChatSurface surface)
    {
        var choices = ChoiceLabels.For(question, session.Answers).ToList();
        if (question == Question.Recipient) choices.AddRange([.. session.OffersStep ? (string[])[SideWording.StepDoneButton] : [], ReviewWording.CheckDraftButton, FormWording.Button]);
        if (session.Shown is not null && choices.Count < surface.MostSuggestedActions) choices.Add(Wording.RewordButton);
        if (Script.MaySkip(question) && choices.Count < surface.MostSuggestedActions) choices.Add(Wording.SkipButton);
        return choices;
    }

    // One line break each: Web Chat makes every line of plain text a paragraph, Teams keeps the break.
    private static string Paragraphs(params string?[] parts) => string.Join("\n", parts.Where(part => !string.IsNullOrEmpty(part)));
}
