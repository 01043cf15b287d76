using InviteBot.Invitations;
using InviteBot.Invitations.Advice;

namespace InviteBot.Interview;

/// <summary>What is said about side topics.</summary>
internal static class SideWording
{
    public static readonly string NobodyYet = "That comes once I know whom you would like to invite.";
    public static readonly string NoPlanYet = "There is no plan yet. Say “warm up” and I make one.";
    public static readonly string WhichStep = "Good. Which step was it?";
    public static readonly string Remembered = "That is where they know you from now.";

    private static readonly string Counted = "Free accounts have about five notes a month, some have three. How many have you left? A number, or skip.";

    /// <summary>The one question of a topic; null when it needs none.</summary>
    public static string? Question(SideTopic topic, string name) => topic switch
    {
        SideTopic.WorthANote => Counted,
        SideTopic.SaidYes => "Good news. What comes next from you? Say it as to " + name + ": “I'll …”. Or skip, and the text only thanks and repeats your question.",
        SideTopic.Remind => "A reminder has to add something. What is new since? Say it as to " + name + ". Or skip, and I look for something the note had no room for.",
        SideTopic.Introduction => "Who knows you both? The name you would greet them by.",
        SideTopic.NotYet => $"What could you use to become known to {name}? A post of theirs, a group or an event you share, somebody who knows you both: name what you have, with commas. Or skip.",
        _ => null,
    };

    public static string SayStep(string name) => $"Say it as to {name}, so that they remember: “I commented on your post about …”";

    public static string Advice(ChannelAdvice advice) => advice.Notes is { } notes ? $"{advice.Why} {notes}" : advice.Why;

    public static string View(RecipientView view) =>
        string.Join("\n", [view.Reminder, .. view.Questions.Select(question => question.Answer is { } answer ? $"✓ {question.Asked} {answer}" : $"✗ {question.Asked} Nothing in the text says it.")]);

    public static string Plan(WarmUpPlan plan) =>
        string.Join("\n", [.. plan.Steps.Select((step, index) => $"{index + 1}. {step.Text}"), $"Come back in about {(plan.Days > 7 ? "two weeks" : "a week")} and say “I did a step”: it becomes the line they will recognise. If you would rather write now, the text says openly that you haven't met."]);

    public static string Step(WarmUpStepKind kind) => kind switch
    {
        WarmUpStepKind.Comment => "I commented",
        WarmUpStepKind.GroupQuestion => "I asked in the group",
        WarmUpStepKind.Event => "I was at the event",
        WarmUpStepKind.AskContact => "I asked our contact",
        _ => "I follow them",
    };

    public static string FollowUp(FollowUpText text) => text.Gap switch
    {
        FollowUpGap.None => text.Blurb is { } blurb ? $"{text.Text}\n\n{blurb}" : text.Text,
        FollowUpGap.NothingNew => "Then I'd wait: a reminder that adds nothing only presses. Come back when there is something to tell.",
        FollowUpGap.AlreadyNudged => "One reminder is enough. If it stays quiet, leave it at that.",
        FollowUpGap.AfterNo => "After a no I write no reminder. A thank-you is fine: say “they said no”.",
        FollowUpGap.NoContact => "I need a name to greet them by.",
        FollowUpGap.NothingToPassOn => "There is nothing to pass on yet: one thing you want to ask or tell would do.",
        FollowUpGap.NotHonest => "I leave that out: it presses, or it says something that did not happen. Say it plainly and I try again.",
        _ => NobodyYet,
    };

    public static InvitationText NoteOf(Answers answers) => InvitationComposer.Compose(answers).Note200 is { Length: > 0 } note ? note : InvitationComposer.Compose(answers).Message;
}
