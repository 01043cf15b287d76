using System.Globalization;
using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Reviewing;

/// <summary>Names what is wrong with a draft, the gravest first, each with the words at fault and one edit.</summary>
internal sealed class FaultFinder(string text, int limit, Judgement judgement, Verdict verdict)
{
    // "When mine was sick" tells nobody's secret; a text is not stopped for these.
    private static readonly string[] Private = [.. Lexicon.Private.Except(["sick", "ill", "secret", "funeral", "died", "debt", "rent arrears", "is leaving her", "is leaving his", "politics", "church goer", "bad back", "bad knee", "salary", "in court", "pensioner"])];

    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> Find()
    {
        if (!judgement.Draft.Plain.Any(char.IsLetterOrDigit))
            return [new Fault(FaultKind.Empty, "", ReviewAdvice.For(FaultKind.Empty, ""))];
        NeverOverlooked();
        if (judgement.IsForeign)
        {
            StockPhrases();
            Missing(FaultKind.OtherLanguage);
        }
        else if (!IsGoodEnough())
            WorthMending();
        return [.. _faults.OrderBy(fault => fault.Kind)];
    }

    /// <summary>A text that would be accepted and that says all it should is left alone.</summary>
    private bool IsGoodEnough() =>
        verdict == Verdict.Accept && judgement is { WhereKnownFrom: Degree.Yes, IsFormLetter: false } && (judgement.WhyConnect == Degree.Yes || judgement.Customised == Degree.Yes) && judgement.NoStrings != Degree.No;

    private void NeverOverlooked()
    {
        Quote(FaultKind.Placeholder, judgement.Placeholder.At, judgement.Placeholder.Length);
        if (judgement.WrongName is { } wrong && judgement.Draft.Plain.IndexOf(judgement.Draft.Greeted, StringComparison.Ordinal) is var at)
            Quote(FaultKind.WrongName, at, judgement.Draft.Greeted.Length, wrong.Meant);
        if (judgement.ClaimsUntruth)
            Quote(FaultKind.UntrueContact, judgement.ClaimsContact ? Signal.ContactClaim : Signal.ReadClaim);
        if (judgement.JobAsk == JobAsk.Hidden)
            QuoteOrMiss(FaultKind.HiddenJob, Signal.Bait, Signal.VaguePurpose);
        if (judgement.HidesAim)
            QuoteOrMiss(FaultKind.HiddenPurpose, Signal.Bait, Signal.VaguePurpose);
        Quote(FaultKind.Pitch, Signal.Pitch);
        Demands();
        if (judgement.JobAsk == JobAsk.Hinted)
            Quote(FaultKind.HintedJob, judgement.Any(Signal.JobHinted) ? Signal.JobHinted : Signal.JobTinge);
        Quote(FaultKind.Bait, Signal.Bait);
        if (judgement.AsksForPraise && judgement.LooksSuspect)
            Quote(FaultKind.Endorsement, Signal.Endorse);
        Quote(FaultKind.Link, Signal.Link);
        if (text.Length > limit)
            _faults.Add(new Fault(FaultKind.TooLong, "", ReviewAdvice.For(FaultKind.TooLong, text.Length.ToString(CultureInfo.InvariantCulture), ReviewAdvice.Characters(text.Length - limit))));
        if (PrivateFacts.Find(judgement.Draft.Plain, Private) is { At: >= 0 } found)
            Quote(FaultKind.Sensitive, found.At, found.Sign.Length);
    }

    private void Demands()
    {
        foreach (var sentence in judgement.Sentences)
        {
            foreach (var (at, length) in sentence.Sentence.All(Signal.Demand).Where(match => !Signals.IsDenied(sentence.Sentence.Text, match.At)))
                Quote(KindOfDemand(sentence.Sentence.Text.Substring(at, length)), sentence.Sentence.Start + at, length);
        }
    }

    private static FaultKind KindOfDemand(string words) =>
        Contains(words, "archiv", "ignor", "click", "press", "declin", "button", "mark", "hit ", "tap ", "delet") ? FaultKind.Instruction
        : Contains(words, "return", "exchange", "endorse", "if you", "when you", "once you", "i'll", "i will", "back", "condition", "owe") ? FaultKind.Trade
        : FaultKind.Demand;

    private void StockPhrases()
    {
        foreach (var (at, length, _) in judgement.Stock)
            Quote(FaultKind.StockPhrase, at, length);
    }

    private void WorthMending()
    {
        StockPhrases();
        if (judgement.LacksFrame)
            Missing(FaultKind.NoPlace);
        if (judgement.Customised == Degree.No || (judgement.Customised == Degree.Partly && judgement.WrongName is null))
            Missing(FaultKind.NotPersonal);
        if (judgement.WhyConnect == Degree.No)
            Missing(FaultKind.NoPurpose);
        else if (judgement.WhyConnect == Degree.Partly && !_faults.Exists(fault => fault.Kind is FaultKind.Bait or FaultKind.HintedJob or FaultKind.HiddenJob or FaultKind.HiddenPurpose or FaultKind.Pitch))
            QuoteOrMiss(FaultKind.VaguePurpose, Signal.VaguePurpose);
        if (judgement.NoStrings == Degree.Yes)
            return;
        Quote(FaultKind.TimeAsk, Signal.TimeAsk);
        Quote(FaultKind.Pressure, Signal.Pressure);
    }

    private static bool Contains(string text, params ReadOnlySpan<string> signs)
    {
        foreach (var sign in signs)
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private void Missing(FaultKind kind) => _faults.Add(new Fault(kind, "", ReviewAdvice.For(kind, "")));

    private void QuoteOrMiss(FaultKind kind, params ReadOnlySpan<Signal> signals)
    {
        foreach (var signal in signals)
        {
            if (judgement.Any(signal))
            {
                Quote(kind, signal);
                return;
            }
        }

        if (kind == FaultKind.VaguePurpose)
            kind = FaultKind.NoPurpose;
        Missing(kind);
    }

    private void Quote(FaultKind kind, Signal signal)
    {
        foreach (var sentence in judgement.Sentences)
        {
            foreach (var (at, length) in sentence.Sentence.All(signal))
                Quote(kind, sentence.Sentence.Start + at, length);
        }
    }

    /// <summary>Quotes the draft itself, once for each place: the gravest fault keeps the words.</summary>
    private void Quote(FaultKind kind, int at, int length, string detail = "")
    {
        while (length > 0 && text[at] is ' ' or '\n' or '.' or ',' or '!' or '?')
            (at, length) = (at + 1, length - 1);
        if (length > 0 && text.AsSpan(at, length).Count('"') % 2 == 1 && text.IndexOf('"', at + length) is > 0 and var close && close < at + length + 30)
            length = close + 1 - at;
        while (length > 0 && at > 0 && char.IsLetterOrDigit(text[at - 1]))
            (at, length) = (at - 1, length + 1);
        while (length > 0 && text[at + length - 1] is ' ' or '\n' or '.' or ',' or '!' or '?')
            length--;
        if (length <= 0 || _faults.Exists(fault => fault.At >= 0 && at < fault.At + fault.Words.Length && fault.At < at + length))
            return;
        var words = text.Substring(at, length);
        _faults.Add(new Fault(kind, words, ReviewAdvice.For(kind, words, detail)) { At = at });
    }
}
