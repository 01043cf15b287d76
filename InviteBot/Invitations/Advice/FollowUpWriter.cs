using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Advice;

/// <summary>Writes what comes after an invitation, of the answers and of what the person tells now: nothing else is stated.</summary>
public static class FollowUpWriter
{
    public static FollowUpText Write(FollowUpKind kind, Answers answers, FollowUpFacts facts)
    {
        if (answers.Recipient is not { } recipient)
            return None(kind, FollowUpGap.NoRecipient);
        var written = kind switch
        {
            FollowUpKind.ThanksForYes => ThanksForYes(recipient, answers, facts),
            FollowUpKind.Nudge => Nudge(recipient, answers, facts),
            FollowUpKind.ThanksForNo => ThanksForNo(recipient, answers),
            _ => IntroductionRequest(recipient, answers, facts),
        };
        return written.Gap == FollowUpGap.None && !IsHonest(written, answers) ? None(kind, FollowUpGap.NotHonest) : written;
    }

    private static FollowUpText ThanksForYes(Recipient recipient, Answers answers, FollowUpFacts facts)
    {
        var segments = Greeted(recipient, "thanks");
        if (Told(facts.Promise) is { } promise)
            segments.Add(new Segment(" " + promise, Question.Extra));
        else if (Sentence(answers, Question.Ask) is { } ask && ask.EndsWith('?'))
            segments.AddRange([new Segment(" " + AdvicePhrases.Get("askAgain"), null), new Segment(" " + ask, Question.Ask)]);
        return Signed(FollowUpKind.ThanksForYes, segments, answers);
    }

    private static FollowUpText Nudge(Recipient recipient, Answers answers, FollowUpFacts facts)
    {
        if (facts.SaidNo)
            return None(FollowUpKind.Nudge, FollowUpGap.AfterNo);
        if (facts.WasNudged)
            return None(FollowUpKind.Nudge, FollowUpGap.AlreadyNudged);
        if ((Told(facts.News) ?? LeftOutOfNote(answers)) is not { } news)
            return None(FollowUpKind.Nudge, FollowUpGap.NothingNew);
        var segments = Greeted(recipient, "nudgeLead");
        segments.AddRange([new Segment(" " + news, Question.News), new Segment(" " + AdvicePhrases.Get("nudgeEnd"), null)]);
        return Signed(FollowUpKind.Nudge, segments, answers);
    }

    private static FollowUpText ThanksForNo(Recipient recipient, Answers answers)
    {
        var segments = Greeted(recipient, "no");
        if (Sentence(answers, Question.Deed) is { } deed)
            segments.AddRange([new Segment(" " + deed, Question.Deed), new Segment(" " + AdvicePhrases.Get("noEnd"), null)]);
        else
            segments.Add(new Segment(" " + AdvicePhrases.Get("noPlain"), null));
        return Signed(FollowUpKind.ThanksForNo, segments, answers);
    }

    private static FollowUpText IntroductionRequest(Recipient recipient, Answers answers, FollowUpFacts facts)
    {
        if (facts.MutualContact is not { Length: > 0 } contact || RecipientReader.Read(contact).Recipient is not { } read)
            return None(FollowUpKind.IntroductionRequest, FollowUpGap.NoContact);
        var lines = new[] { Question.Deed, Question.News, Question.Role, Question.Fact, Question.Ask }.Select(question => Sentence(answers, question)).OfType<string>().Distinct().ToList();
        if (lines.Count == 0 || (answers.EffectiveJob != JobWish.No && Sentence(answers, Question.Role) is null))
            return None(FollowUpKind.IntroductionRequest, FollowUpGap.NothingToPassOn);
        var person = recipient.Workplace is { } place ? $"{recipient.Name} ({place})" : recipient.Name;
        List<Segment> segments =
        [
            new Segment($"{read.Greeting} ", null), new Segment(AdvicePhrases.Get("introLead", ("person", person)), Question.Recipient), new Segment(" " + AdvicePhrases.Get("introAsk"), null),
        ];
        var blurb = $"{recipient.Greeting} {string.Join(' ', lines).Uncapitalised()}{(answers.SignOff is { Length: > 0 } name ? " " + name : "")}";
        return Signed(FollowUpKind.IntroductionRequest, segments, answers) with { Blurb = blurb };
    }

    /// <summary>A sentence of the message for which the short note had no room.</summary>
    private static string? LeftOutOfNote(Answers answers)
    {
        var composition = InvitationComposer.Compose(answers);
        foreach (var source in (Question[])[Question.Extra, Question.News, Question.Fact])
        {
            if (Sentence(composition, source) is { } sentence && !composition.Note200.Segments.Any(segment => segment.Source == source))
                return sentence;
        }

        return null;
    }

    private static string? Sentence(Answers answers, Question source) => Sentence(InvitationComposer.Compose(answers), source);

    private static string? Sentence(Composition composition, Question source)
    {
        if (composition.Message.IsBlocked)
            return null;
        var words = string.Join(' ', composition.Message.Segments.Where(segment => segment.Source == source).Select(segment => segment.Text.Trim())).Trim();
        // A part of a sentence cannot stand alone.
        return words.Length > 0 && char.IsUpper(words[0]) && words[^1] is '.' or '?' or '!' ? words : null;
    }

    private static string? Told(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.AsSentence();

    private static List<Segment> Greeted(Recipient recipient, string phrase) => [new Segment($"{recipient.Greeting} ", null), new Segment(AdvicePhrases.Get(phrase), null)];

    private static FollowUpText Signed(FollowUpKind kind, List<Segment> segments, Answers answers)
    {
        if (answers.SignOff is { Length: > 0 } name)
            segments.Add(new Segment(" " + name, Question.SignOff));
        return new FollowUpText(kind, segments);
    }

    private static FollowUpText None(FollowUpKind kind, FollowUpGap gap) => new(kind, [], gap);

    /// <summary>The rules that no text may break; what the composed sentences say has been checked already.</summary>
    private static bool IsHonest(FollowUpText written, Answers answers)
    {
        var context = new RubricContext { Tie = answers.Tie, Limit = TextLimits.Message };
        return !Rubric.Check(written.Text, context).Any(finding => finding is { Severity: Severity.Block, Rule: RuleId.R1 or RuleId.R5 or RuleId.R10 or RuleId.R11 or RuleId.R16 } || finding is { Rule: RuleId.R18 } && HaveNotMet(answers));
    }

    private static bool HaveNotMet(Answers answers) => answers.Tie is null or Tie.NeverMet or Tie.KnowsWork;
}
