using InviteBot.Invitations.Checking;
using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Normalising;
using InviteBot.Invitations.Slots;

namespace InviteBot.Invitations;

/// <summary>Reads one typed answer in the light of the others.</summary>
public static class LineReader
{
    // Too common to tell a wish by themselves.
    private static readonly string[] PaidWork = ["for pay"];

    public static Reading Read(Question question, string typed, Answers answers) => Read(question, new Line(typed), answers);

    /// <summary>Words said as to the recipient: kept as they stand, but for capital and full stop.</summary>
    public static Reading ReadOwnWords(Question question, string typed, Answers answers) => Read(question, new Line(typed, LineKind.OwnWords), answers);

    /// <summary>Reads a line as it was kept.</summary>
    public static Reading Read(Question question, Line line, Answers answers)
    {
        var known = answers.With(question, line);
        var understood = new AnswerReader(known).Read(question, line);
        var sentence = understood.Outcome == ReadingOutcome.Good && understood.Statements.Count > 0 ? understood.Statements[0].Text : null;
        var lost = sentence is not null && line.Kind == LineKind.Typed && question != Question.Role && LosesTooMuch(line.Text, understood);
        var isNote = line.Kind == LineKind.Typed && Jotting.IsNote(understood, answers);
        if (line.IsRough && understood.Outcome == ReadingOutcome.Good && IsStock(question, line.Text))
            return new Reading(question, ReadingOutcome.Thin);
        return new Reading(question, lost ? ReadingOutcome.Unclear : understood.Outcome)
        {
            Sentence = lost ? null : sentence,
            IsWorthShowing = !lost && !isNote && sentence is not null && !IsWordForWord(sentence, line.Text),
            Sentences = [.. understood.Statements.Select(statement => statement.Text)],
            IsDoubtful = isNote || (line.Kind == LineKind.Typed && Fidelity.IsDoubtful(line, understood)),
            FollowUp = understood.FollowUp,
            LeftOut = understood.LeftOut,
            IsTooLongForNote = question == Question.Deed && sentence?.Length > TextLimits.DeedInShortNote,
            RevealsJobWish = question is not (Question.Role or Question.Fact) && answers.Tie != Tie.Job && answers.EffectiveJob == JobWish.No && TellsWish(line.Text, answers),
            RevealsOtherPurpose = Signs.Any(line.Text, Lexicon.PurposeSigns),
            WantsPurposeHidden = understood.HidesPurpose,
            ThirdPerson = understood.ThirdPerson,
        };
    }

    /// <summary>Whether the news says that the sender hopes for a job; of what was said twice, whether what stands of it does.</summary>
    public static bool TellsWishInNews(Answers answers) =>
        answers.News is { } news && (news.Kind == LineKind.Typed ? [news.Text] : Read(Question.News, news, answers).Sentences).Any(SaysWish);

    /// <summary>Of somebody who hopes for a job: whether this sentence says so.</summary>
    internal static bool SaysWish(string sentence) => Signs.Any(sentence, Lexicon.JobSigns) || Signs.Any(sentence, PaidWork);


    /// <summary>Words of a job wish, or a wish to do something for the recipient's workplace.</summary>
    private static bool TellsWish(string typed, Answers answers) =>
        Signs.Any(typed, Lexicon.JobSigns)
        || (answers.Recipient?.Workplace is { Length: > 3 } workplace && Signs.Any(typed, ["for " + workplace, "at " + workplace]) && Signs.Any(typed, ["would", "i'd", "like to", "love to", "hope to", "want to"]));

    /// <summary>Made of phrases that anybody could say: asked again like praise.</summary>
    private static bool IsStock(Question question, string typed) =>
        question is Question.Deed or Question.Fact or Question.News or Question.Ask
        && Detectors.Find(Normaliser.Mend(typed)).Exists(finding => finding.Severity != Severity.Note && finding.Rule is not (RuleId.R5 or RuleId.R6 or RuleId.R13 or RuleId.R14 or RuleId.R18));

    /// <summary>More than a third of the content words are in no sentence, and nobody was told why.</summary>
    private static bool LosesTooMuch(string typed, Understood understood)
    {
        var unexplained = understood.LeftOut.Where(left => left.Reason == LeftOutReason.Unclear).Sum(left => Shape.ContentWords(Wordlist.Of(left.Words)));
        return unexplained * 3 > Shape.ContentWords(Wordlist.Of(Normaliser.Mend(typed)));
    }

    private static bool IsWordForWord(string sentence, string typed) =>
        string.Equals(sentence.TrimEnd('.', '?', '!'), Characters.Clean(typed).TrimEnd('.', '?', '!'), StringComparison.OrdinalIgnoreCase);
}
