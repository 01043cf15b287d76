using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Reviewing;

/// <summary>What all sentences of a draft and its context come to.</summary>
internal sealed class Judgement
{
    private readonly IReadOnlyList<SentenceReading> _sentences;

    public Judgement(DraftText draft, WriterContext context)
    {
        Draft = draft;
        Context = context;
        _sentences = [.. draft.Sentences.Select(sentence => SentenceReader.Read(sentence, draft))];
        Stock = StockPhrases.Find(draft);
        Placeholder = Signals.Find(Signal.Placeholder, draft.Plain);
        WrongName = NameCheck.Wrong(draft.Greeted, context);
        JobAsk = ReadJobAsk();
    }

    public DraftText Draft { get; }

    public WriterContext Context { get; }

    public IReadOnlyList<SentenceReading> Sentences => _sentences;

    public List<(int At, int Length, int Weight)> Stock { get; }

    public (int At, int Length) Placeholder { get; }

    public (string Meant, bool IsSlip)? WrongName { get; }

    public JobAsk JobAsk { get; }

    public bool IsForeign => !IsEnglish(Draft.Plain);

    public bool HasPlaceholder => Placeholder.Length > 0;

    public bool IsPitch => _sentences.Any(sentence => sentence.IsPitch);

    public bool IsBait => Any(Signal.Bait);

    public bool Demands => _sentences.Any(sentence => sentence.Demands);

    public bool AsksForPraise => Any(Signal.Endorse);

    /// <summary>It says they met or read something, and the writer told otherwise.</summary>
    public bool ClaimsUntruth => ClaimsContact || (Context.HasNotReadIt && Any(Signal.ReadClaim));

    /// <summary>It says they met, and the writer told otherwise.</summary>
    public bool ClaimsContact => Context.HasNeverMet && !IsCold && Any(Signal.ContactClaim);

    public bool HidesAim => Context.Aims.Any(aim => !aim.Said.IsMatch(Draft.Plain)) && (Context.IsSecretive || WhyConnect != Degree.Yes);

    public bool IsFirm => _sentences.Any(sentence => sentence.Link == LinkStrength.Firm);

    private bool IsCold => _sentences.Any(sentence => sentence.IsCold);

    private bool IsFirmOrCold => IsFirm || IsCold;

    private bool IsPersonal => _sentences.Where(sentence => sentence is { Link: LinkStrength.Firm, IsPitch: false }).Sum(sentence => sentence.Specific) >= 3 || _sentences.Any(sentence => sentence.IsPersonal && (sentence.Link != LinkStrength.None || IsCold || (sentence.Specific >= 3 && sentence.Purpose <= PurposeKind.Leaning)));

    public Degree Customised => _customised ??= IsForeign ? Degree.Partly : ReadCustomised();

    public Degree WhereKnownFrom => _whereKnownFrom ??= IsForeign ? Degree.Partly : ReadWhereKnownFrom();

    public Degree WhyConnect => _whyConnect ??= IsForeign ? Degree.Partly : ReadWhyConnect();

    public Degree NoStrings => _noStrings ??= ReadNoStrings();

    public bool IsFormLetter
    {
        get
        {
            var (hard, soft) = (Stock.Count(each => each.Weight == 2), Stock.Count(each => each.Weight == 1));
            if (IsForeign)
                return HasPlaceholder || hard > 0;
            return HasPlaceholder || hard > 0 || soft > 1 || (soft > 0 && Customised != Degree.Yes) || Customised == Degree.No || (LacksFrame && Customised != Degree.Yes && (LooksSuspect || WhyConnect != Degree.Yes)) || (IsPitch && Customised != Degree.Yes);
        }
    }

    public bool LacksFrame => !IsForeign && (WhereKnownFrom == Degree.No || (WhereKnownFrom == Degree.Partly && _sentences.All(sentence => sentence.Link <= LinkStrength.Profile)));

    public bool LooksSuspect => IsPitch || IsBait || HidesAim || ClaimsUntruth || JobAsk is JobAsk.Hinted or JobAsk.Hidden || (AsksForPraise && (!IsFirm || Demands));

    public PurposeHonesty Purpose =>
        HidesAim || ClaimsUntruth || JobAsk == JobAsk.Hidden ? PurposeHonesty.No
        : IsPitch || IsBait || JobAsk == JobAsk.Hinted ? PurposeHonesty.Partly
        : WhyConnect switch { Degree.Yes => PurposeHonesty.Yes, Degree.Partly => PurposeHonesty.Partly, _ => PurposeHonesty.NotStated };

    private Degree? _customised;
    private Degree? _whereKnownFrom;
    private Degree? _whyConnect;
    private Degree? _noStrings;

    public bool Any(Signal signal) => _sentences.Any(sentence => sentence.Sentence.Has(signal));

    private Degree ReadCustomised()
    {
        if (HasPlaceholder && !IsFirm)
            return Degree.No;
        if (IsPersonal)
            return WrongName is null ? Degree.Yes : Degree.Partly;
        var hasSome = _sentences.Any(sentence => (sentence is { Purpose: not PurposeKind.None, IsStock: false, IsPitch: false, Demands: false } && (sentence.IsAboutThem || sentence.Sentence.Has(Signal.JobStated) || sentence.Sentence.Has(Signal.JobHinted)) && Specifics.HasName(sentence.Sentence.Text, Draft.Greeted)) || sentence.Link is LinkStrength.Group or LinkStrength.Firm or LinkStrength.Loose || (sentence.IsAboutThem && sentence.Link != LinkStrength.Profile && !sentence.IsPitch && !sentence.IsStock && !sentence.Demands && sentence.Specific >= 2) || (sentence is { Link: LinkStrength.Profile, IsAboutThem: true } && Specifics.HasName(sentence.Sentence.Text, Draft.Greeted)));
        return hasSome ? Degree.Partly : Degree.No;
    }

    private Degree ReadWhereKnownFrom()
    {
        if (ClaimsContact)
            return Degree.No;
        if (IsFirm || (IsCold && IsPersonal) || _sentences.Any(sentence => sentence.Link == LinkStrength.Group))
            return Degree.Yes;
        if (IsCold || _sentences.Any(sentence => sentence.Link == LinkStrength.Loose))
            return Degree.Partly;
        return Any(Signal.FrameOfASort) ? Degree.Partly : Degree.No;
    }

    private Degree ReadWhyConnect()
    {
        var best = _sentences.Select(sentence => sentence.Purpose).DefaultIfEmpty().Max();
        // What is said in the place of what is meant is half a purpose at most.
        if ((IsPitch || JobAsk == JobAsk.Hidden) && best == PurposeKind.Concrete)
            return Degree.Partly;
        var leans = JobAsk != JobAsk.Hidden && IsPersonal && IsFirmOrCold && Signals.Has(Signal.Thanks, Draft.Signature + '.') || JobAsk != JobAsk.Hidden && IsPersonal && IsFirmOrCold && _sentences.Any(sentence => sentence.Purpose == PurposeKind.Leaning && !sentence.Sentence.Text.Contains("thing", StringComparison.OrdinalIgnoreCase));
        if (best == PurposeKind.Concrete || leans)
            return Degree.Yes;
        return best is PurposeKind.Vague || AsksForPraise || _sentences.Any(sentence => sentence is { Purpose: PurposeKind.Leaning, IsQuestion: true }) ? Degree.Partly : Degree.No;
    }

    private Degree ReadNoStrings()
    {
        if (Demands || (IsPitch && Any(Signal.TimeAsk)))
            return Degree.No;
        var presses = Any(Signal.Pressure) || Draft.Plain.Count(letter => letter == '?') > 2;
        return presses && !Any(Signal.Free) ? Degree.Partly : Degree.Yes;
    }

    private JobAsk ReadJobAsk()
    {
        var isRecruiter = Any(Signal.Recruiter);
        var states = _sentences.Any(sentence => sentence.Sentence.Means(Signal.JobStated));
        if (states && !isRecruiter)
            return JobAsk.Stated;
        var hints = _sentences.Any(sentence => sentence.Sentence.Means(Signal.JobHinted) || (!Context.WantsJob && !IsFirm && sentence.Sentence.Means(Signal.JobTinge)));
        if (hints && !isRecruiter && !IsPitch)
            return JobAsk.Hinted;
        return Context.WantsJob ? (states ? JobAsk.Stated : JobAsk.Hidden) : JobAsk.None;
    }

    /// <summary>Small words make up a third of any English text.</summary>
    private static bool IsEnglish(string text)
    {
        var words = Wordlist.Of(text).Where(word => word.Core.Any(char.IsLetter)).ToList();
        return words.Count < 8 || words.Count(word => Lexicon.Stop.Contains(word.Core)) * 5 >= words.Count;
    }
}
