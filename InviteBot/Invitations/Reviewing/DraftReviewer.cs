namespace InviteBot.Invitations.Reviewing;

/// <summary>Reviews an invitation that somebody wrote, as its recipient would read it.</summary>
public static class DraftReviewer
{
    public static DraftReview Review(Draft draft)
    {
        var review = Read(draft, out var judgement);
        if (review.IsGood || DraftRewriter.Propose(draft.Text, judgement, review.Faults) is not { } rewrite)
            return review;
        // A rewrite is offered only if it stands the same review.
        var again = Read(draft with { Text = rewrite }, out _);
        return again is { IsGood: true, Verdict: Verdict.Accept } ? review with { Rewrite = rewrite } : review;
    }

    private static DraftReview Read(Draft draft, out Judgement judgement)
    {
        judgement = new Judgement(DraftText.Of(draft.Text), ContextReader.Read(draft.Context));
        var verdict = Verdicts.Of(judgement);
        var faults = new FaultFinder(draft.Text, draft.Limit, judgement, verdict).Find();
        return new DraftReview
        {
            Verdict = verdict,
            IsFormLetter = judgement.IsFormLetter,
            LacksFrameOfReference = judgement.LacksFrame,
            LooksSuspect = judgement.LooksSuspect,
            Customised = judgement.Customised,
            WhereKnownFrom = judgement.WhereKnownFrom,
            WhyConnect = judgement.WhyConnect,
            NoStrings = judgement.NoStrings,
            Purpose = judgement.Purpose,
            JobAsk = judgement.JobAsk,
            Length = draft.Text.Length,
            Faults = faults,
            Edits = ReviewAdvice.Edits(faults),
        };
    }
}
