namespace InviteBot.Invitations.Reviewing;

/// <summary>Says what a busy, selective recipient would do: a particular true fact weighs more than a worn phrase.</summary>
internal static class Verdicts
{
    public static Verdict Of(Judgement judgement)
    {
        if (judgement.IsForeign)
            return judgement.IsFormLetter ? Verdict.Reject : Verdict.Unsure;
        var isTrue = judgement is { Customised: not Degree.No, WhereKnownFrom: Degree.Yes } && judgement.IsFirm;
        if (judgement.HasPlaceholder || judgement.ClaimsContact)
            return Verdict.Reject;
        if (judgement.WrongName is { } wrong)
            return wrong.IsSlip && isTrue ? Verdict.Unsure : Verdict.Reject;
        if (judgement.LooksSuspect || (judgement.Demands && !judgement.IsFirm))
            return isTrue ? Verdict.Unsure : Verdict.Reject;
        if (judgement.IsFormLetter && judgement.LacksFrame)
            return judgement is { WhyConnect: Degree.Yes, Customised: not Degree.No } ? Verdict.Unsure : Verdict.Reject;
        if (judgement.LacksFrame)
            return judgement.WhyConnect == Degree.Yes ? Verdict.Unsure : Verdict.Reject;
        return judgement.Customised switch
        {
            Degree.Yes => Personal(judgement),
            Degree.Partly => HalfPersonal(judgement),
            _ => judgement.WhyConnect == Degree.Yes ? Verdict.Unsure : Verdict.Reject,
        };
    }

    private static Verdict Personal(Judgement judgement) =>
        judgement.NoStrings == Degree.No || judgement.WhyConnect == Degree.No ? Verdict.Unsure : Verdict.Accept;

    private static Verdict HalfPersonal(Judgement judgement) =>
        judgement is { WhereKnownFrom: Degree.Yes, WhyConnect: Degree.Yes, IsFormLetter: false } && judgement.NoStrings != Degree.No ? Verdict.Accept
        : judgement is { WhyConnect: Degree.No, IsFormLetter: true, WhereKnownFrom: not Degree.Yes } ? Verdict.Reject
        : Verdict.Unsure;
}
