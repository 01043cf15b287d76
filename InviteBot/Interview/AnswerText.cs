using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>An answer in the words in which it was given or tapped.</summary>
internal static class AnswerText
{
    /// <summary>Null when the question was not answered or was skipped.</summary>
    public static string? Of(Question question, Answers answers) => question switch
    {
        Question.Recipient when answers.Recipient is { } recipient => recipient.Workplace is { } workplace ? $"{recipient.Name}, {workplace}" : recipient.Name,
        Question.Tie when answers.Tie is { } tie => ChoiceLabels.LabelOf(tie),
        Question.TieDetail when answers.TieDetail is { } detail => ChoiceLabels.LabelOf(detail),
        Question.MayName when answers.MayName is { } may => may ? Wording.Yes : Wording.No,
        Question.Job when answers.Job is { } wish => ChoiceLabels.LabelOf(wish),
        Question.SignOff => answers.SignOff,
        _ => answers.LineOf(question) is { Kind: not LineKind.Skipped } line ? line.Text : null,
    };
}
