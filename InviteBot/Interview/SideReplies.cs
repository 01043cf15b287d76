using InviteBot.Cards;
using InviteBot.Invitations.Advice;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>Builds the cards beside the interview.</summary>
internal static class SideReplies
{
    /// <summary>In front of the number of a text in what a Copy button asks for.</summary>
    public static readonly string CopyPrefix = "aside/";

    public static Activity Advice(InterviewSession session, ChannelAdvice advice) => Card(session, new TopicCardWords
    {
        Title = SideWording.RouteTitle(advice.Route),
        Lines = [new TopicLine(advice.Why), .. advice.Notes is { } notes ? [new TopicLine(notes)] : (TopicLine[])[]],
        Buttons = WithTexts(session, SideWording.RouteButtons(advice.Route)),
    });

    public static Activity View(InterviewSession session)
    {
        var note = CheckReplies.NoteOf(session);
        var view = note.IsOwn ? RecipientView.OfOwn(note, CheckReplies.ComposedOf(session, note.Form)) : RecipientView.Of(note);
        return Card(session, new TopicCardWords
        {
            Title = SideWording.ViewTitle(QuestionWording.Name(session.Answers)),
            Remark = view.Reminder,
            Seen = note.Length == 0 ? null : new KeptText(session.Answers.SignOff ?? SideWording.YourName, note.Text, ""),
            Lines = [.. view.Questions.Select(SideWording.Asked)],
            Notes = view.Questions.Any(question => question.Answer is null) ? [SideWording.WhatIsOpen] : [],
            Buttons = WithTexts(session, session.Asking is null ? [CheckWording.ChangeAnswer] : []),
        });
    }

    public static Activity Plan(InterviewSession session, WarmUpPlan plan) => Card(session, new TopicCardWords
    {
        Title = SideWording.PlanTitle(QuestionWording.Name(session.Answers)),
        Lines = [.. plan.Steps.Select((step, index) => new TopicLine($"{index + 1}. {step.Text}"))],
        Notes = [SideWording.ComeBack(plan.Days), SideWording.ColdNote],
        Buttons = WithTexts(session, [SideWording.StepDoneButton]),
    });

    /// <summary>The text with Copy, or in one sentence why there is none.</summary>
    public static Activity FollowUp(InterviewSession session, FollowUpText written)
    {
        if (written.Gap != FollowUpGap.None) return Replies.Plain(SideWording.Gap(written.Gap));

        session.AsideTexts = written.Blurb is { } blurb ? [written.Text, blurb] : [written.Text];
        return Card(session, new TopicCardWords
        {
            Title = SideWording.FollowUpTitle(written.Kind),
            Texts = [.. session.AsideTexts.Select((text, index) => new KeptText(SideWording.FollowUpHeading(written.Kind, index), text, $"{CopyPrefix}{index}"))],
            Copy = CheckWording.Copy,
            Buttons = WithTexts(session, []),
        });
    }

    /// <summary>The text a Copy button asks for; null when there is none of that number.</summary>
    public static string? TextOf(InterviewSession session, string argument) =>
        Enumerable.Range(0, session.AsideTexts.Count).Where(index => argument == $"{CopyPrefix}{index}").Select(index => session.AsideTexts[index]).FirstOrDefault();

    private static IReadOnlyList<string> WithTexts(InterviewSession session, IReadOnlyList<string> buttons) => session.Asking is null ? [.. buttons, SideWording.ShowTextsButton] : buttons;

    private static Activity Card(InterviewSession session, TopicCardWords words) => Replies.WithCard(text: null, TopicCard.Build(words, Replies.NewCardId()));
}
