using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Advice;

/// <summary>Plans how to become known to somebody, and turns the step that was done into the place where the two know each other from.</summary>
public static class WarmUpPlanner
{
    private static readonly int MostSteps = 5;
    private static readonly int FewestSteps = 3;

    public static WarmUpPlan Plan(Answers answers, WarmUpFacts facts)
    {
        var name = answers.Recipient?.GreetingName ?? "the person";
        List<WarmUpStep> steps = [Step(WarmUpStepKind.Follow, "follow", ("name", name))];
        steps.Add(facts.Post is { } post ? Step(WarmUpStepKind.Comment, "commentNamed", ("post", post)) : Step(WarmUpStepKind.Comment, "commentAny", ("name", name)));
        if (facts.Group is { } group)
            steps.Add(Step(WarmUpStepKind.GroupQuestion, "askGroup", ("group", group), ("name", name)));
        if (facts.Event is { } meeting)
            steps.Add(Step(WarmUpStepKind.Event, "goEvent", ("event", meeting), ("name", name)));
        if (facts.MutualContact is { } contact)
            steps.Add(Step(WarmUpStepKind.AskContact, "askContact", ("contact", contact)));
        if (steps.Count < FewestSteps)
            steps.Add(Step(WarmUpStepKind.Prepare, "prepare", ("name", name)));
        return new WarmUpPlan([.. steps.Take(MostSteps)], DaysUntil(facts));
    }

    /// <summary>The answers with the done step as the tie; <paramref name="told"/> is what the person did, as said to the recipient ("I commented on your post about night maps").</summary>
    public static Answers AfterStep(Answers answers, WarmUpStepKind done, string told)
    {
        var tie = done switch
        {
            WarmUpStepKind.GroupQuestion => Tie.Group,
            WarmUpStepKind.Event => Tie.Event,
            WarmUpStepKind.AskContact => Tie.Introduced,
            _ => Tie.KnowsWork,
        };
        return answers with { Tie = tie, TieDetail = null, MayName = tie == Tie.Introduced ? answers.MayName : null, Place = new Line(told.AsSentence(), LineKind.OwnWords) };
    }

    /// <summary>A comment is seen within days; a group or a contact takes its time.</summary>
    private static int DaysUntil(WarmUpFacts facts) => facts is { Group: null, Event: null, MutualContact: null, Post: not null } ? 7 : 14;

    private static WarmUpStep Step(WarmUpStepKind kind, string phrase, params ReadOnlySpan<(string Name, string Value)> facts) => new(kind, AdvicePhrases.Get(phrase, facts));
}
