using InviteBot.Cards;
using InviteBot.Invitations.Advice;
using Route = InviteBot.Invitations.Advice.Route;

namespace InviteBot.Interview;

/// <summary>What is said about side topics.</summary>
internal static class SideWording
{
    public static readonly string NobodyYet = "That comes once I know whom you would like to invite.";
    public static readonly string NoPlanYet = "There is no plan yet. Say “warm up” and I make one.";
    public static readonly string WhosePlan = "Good. Whose plan is it from?";
    public static readonly string StepDoneButton = "I did a step";
    public static readonly string ShowTextsButton = "Show the texts";
    public static readonly string YourName = "Your name";
    public static readonly string WhatIsOpen = "What nothing in the text answers, the reader makes up. “Change an answer” closes the gap.";
    public static readonly string ColdNote = "If you would rather write now: the text then says openly that you haven't met.";
    public static readonly string SentUncounted = "Good luck. Say how many notes you have left, such as “3 notes left”, and I count along. When there is an answer: “they said yes” or “they said no”.";

    private static readonly string HowMany = "How many notes have you left this month? Free accounts have about five, some three. If somebody knows you both, or LinkedIn asks you for their e-mail address, add that. Or skip.";

    /// <summary>The one question of a topic; null when it needs none.</summary>
    public static string? Question(SideTopic topic, string name) => topic switch
    {
        SideTopic.WorthANote => HowMany,
        SideTopic.SaidYes => "Good news. What comes next from you? Say it as to " + name + ": “I'll …”. Or skip, and the text only thanks and repeats your question.",
        SideTopic.Remind => "A reminder has to add something. What is new since? Say it as to " + name + ". Or skip, and I look for something the note had no room for.",
        SideTopic.Introduction => "Who knows you both? The name you would greet them by.",
        SideTopic.NotYet => $"What could you use to become known to {name}? A post of theirs, a group or an event you share, somebody who knows you both: name what you have, with commas. Or skip.",
        _ => null,
    };

    public static string PlanForSomebodyElse(string? planned, string current) => $"Your plan is for {planned}, and we are writing to {current}. Finish that one or start over, then say “I did a step” again.";

    public static string WhichStep(string name) => $"Good. Which step towards {name} was it?";

    public static string SayStep(string name, WarmUpStepKind done) => $"Say it as to {name}, so that they remember: “{StepStem(done)}”";

    private static string StepStem(WarmUpStepKind done) => done switch
    {
        WarmUpStepKind.GroupQuestion => "I asked about … in the … group",
        WarmUpStepKind.Event => "I asked you about … at the …",
        WarmUpStepKind.AskContact => "… suggested that I write to you about …",
        WarmUpStepKind.Follow => "I follow your … on …",
        _ => "I commented on your post about …",
    };

    public static string Remembered(string name) => $"That is where {name} knows you from now.";

    /// <summary>The plan in the welcome of somebody who comes back.</summary>
    public static string PlanWaits(IReadOnlyList<KeptPlan> plans) => plans.Count == 1
        ? $"Your warm-up plan for {QuestionWording.Name(plans[0].Answers)} is here, to come back to around {plans[0].ComeBackOn}. When a step is done, say “I did a step”."
        : $"Your warm-up plans are here: {string.Join(", ", plans.Select(plan => $"{plan.Name} (around {plan.ComeBackOn})"))}. When a step is done, say “I did a step”.";

    public static string Counted(int left) => left switch
    {
        0 => "Noted: no notes left this month. A request without a note and a good first message is the way then.",
        1 => "Noted: one note left this month.",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Noted: {left} notes left this month."),
    };

    public static string RouteTitle(Route route) => route switch
    {
        Route.Note => "Worth a note",
        Route.BlankRequest => "Better without a note",
        Route.GroupMessage => "Through the group",
        Route.Email => "By e-mail or InMail",
        Route.Introduction => "Through somebody you both know",
        _ => "Not yet",
    };

    public static IReadOnlyList<string> RouteButtons(Route route) => route switch
    {
        Route.Note => ["How will they see it?", "I sent it"],
        Route.Introduction => ["Ask for an introduction"],
        Route.NotYet or Route.GroupMessage => ["Warm up"],
        _ => [],
    };

    public static string ViewTitle(string name) => $"What {name} sees";

    public static TopicLine Asked(RecipientQuestion question) =>
        question.Answer is { } answer ? new TopicLine($"✓ {question.Asked}", answer) : new TopicLine($"✗ {question.Asked}", "Nothing in the text says it.");

    public static string PlanTitle(string name) => $"Becoming known to {name}";

    public static string ComeBack(int days) => $"Come back in about {(days > 7 ? "two weeks" : "a week")} and say “I did a step”: it becomes the line they will recognise. I keep the plan for thirty days.";

    public static string Step(WarmUpStepKind kind) => kind switch
    {
        WarmUpStepKind.Comment => "I commented",
        WarmUpStepKind.GroupQuestion => "I asked in the group",
        WarmUpStepKind.Event => "I was at the event",
        WarmUpStepKind.AskContact => "I asked our contact",
        _ => "I follow them",
    };

    public static string FollowUpTitle(FollowUpKind kind) => kind switch
    {
        FollowUpKind.ThanksForYes => "Thanks for the yes",
        FollowUpKind.Nudge => "The one reminder",
        FollowUpKind.ThanksForNo => "Thanks for the answer",
        _ => "An introduction, with lines to pass on",
    };

    /// <summary>What stands over each text of a follow-up.</summary>
    public static string FollowUpHeading(FollowUpKind kind, int index) => (kind, index) switch
    {
        (FollowUpKind.IntroductionRequest, 0) => "To the person you both know",
        (FollowUpKind.IntroductionRequest, _) => "The lines to pass on",
        _ => "Message",
    };

    public static string Gap(FollowUpGap gap) => gap switch
    {
        FollowUpGap.NothingNew => "Then I'd wait: a reminder that adds nothing only presses. Come back when there is something to tell.",
        FollowUpGap.AlreadyNudged => "One reminder is enough. If it stays quiet, leave it at that.",
        FollowUpGap.AfterNo => "After a no I write no reminder. A thank-you is fine: say “they said no”.",
        FollowUpGap.NoContact => "I need a name to greet them by.",
        FollowUpGap.NothingToPassOn => "There is nothing to pass on yet: one thing you want to ask or tell would do.",
        FollowUpGap.NotHonest => "I leave that out: it presses, or it says something that did not happen. Say it plainly and I try again.",
        _ => NobodyYet,
    };
}
