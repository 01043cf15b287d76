using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Slots;

namespace InviteBot.Invitations.Planning;

/// <summary>Everything the answers give, sorted by what it does in a text.</summary>
internal sealed class Material
{
    private static readonly Question[] Lines = [Question.Place, Question.Deed, Question.ShortDeed, Question.News, Question.Role, Question.Fact, Question.Ask, Question.Extra];

    private readonly Dictionary<Question, Understood> _understood = [];
    private readonly Dictionary<Statement, Statement?> _merged = [];
    private readonly Dictionary<Statement, Statement?> _heads = [];

    public Material(Answers answers)
    {
        Answers = answers;
        var reader = new AnswerReader(answers);
        foreach (var question in Lines)
        {
            if (answers.LineOf(question) is { } line)
                _understood[question] = reader.Read(question, line);
        }

        Place = _understood.GetValueOrDefault(Question.Place);
        Links = Of(StatementRole.Link);
        // The answer to "You …" tells more than what came along with the place.
        var deeds = Of(StatementRole.Deed, except: Question.ShortDeed);
        Asides = deeds.Exists(deed => deed.Source == Question.Deed) && Answers.Tie != Tie.Introduced ? deeds.FindAll(deed => deed.Source == Question.Place && MayStandAside(deed) && !deeds.Exists(other => other.Source == Question.Deed && SaysTheSame(deed, other))) : [];
        deeds.RemoveAll(deed => deed.Source == Question.Place && !Asides.Contains(deed) && deeds.Exists(other => other.Source == Question.Deed) && Answers.Tie != Tie.Introduced);
        Deeds = WithoutPraise([.. deeds.Except(Asides).OrderBy(statement => statement.Source == Question.Deed ? 0 : 1)]);
        ShortDeed = _understood.GetValueOrDefault(Question.ShortDeed)?.Statements.FirstOrDefault();
        News = Of(StatementRole.News);
        Jobs = Of(StatementRole.Job);
        if (WantsJob && Jobs.Count == 0)
        {
            // Told along with the news, the wish is the purpose all the same.
            Jobs = News.FindAll(line => LineReader.SaysWish(line.Text));
            News.RemoveAll(Jobs.Contains);
        }

        Facts = Of(StatementRole.Fact);
        Asks = Of(StatementRole.Ask);
        Offers = [.. Of(StatementRole.Offer), .. Of(StatementRole.Extra)];
    }

    public Answers Answers { get; }

    public Understood? Place { get; }

    public List<Statement> Links { get; }

    public List<Statement> Deeds { get; }

    /// <summary>What was told along with the place where the answer to "You …" tells more: it belongs behind the place, or nowhere.</summary>
    public List<Statement> Asides { get; }

    public Statement? ShortDeed { get; }

    public List<Statement> News { get; }

    public List<Statement> Jobs { get; }

    public List<Statement> Facts { get; }

    public List<Statement> Asks { get; }

    public List<Statement> Offers { get; }

    public bool WantsJob => Answers.EffectiveJob != JobWish.No;

    public bool HasNoQuestion => _understood.TryGetValue(Question.Ask, out var ask) && ask.Outcome == ReadingOutcome.Nothing && Answers.Ask is { IsRough: true };

    public IEnumerable<string> Mended => _understood.Values.Select(understood => understood.Mended);

    public IEnumerable<Statement> All => _understood.Values.SelectMany(understood => understood.Statements);

    public IEnumerable<LeftOut> LeftOut => _understood.Values.SelectMany(understood => understood.LeftOut);

    public IEnumerable<OpenPoint> OpenPoints => _understood.Values.SelectMany(understood => understood.OpenPoints);

    public IEnumerable<string> ThirdPersons => _understood.Values.Select(understood => understood.ThirdPerson).OfType<string>();

    /// <summary>The purpose stands in words that were to be hidden.</summary>
    public bool HidesPurpose => _understood.Values.Any(understood => understood.HidesPurpose);

    /// <summary>"You … me" in the past, with no time, place or work of its own, can follow "At Yard East".</summary>
    public Statement? Merged(Statement deed) => Once(_merged, deed, Merge);

    /// <summary>The first clause of a long sentence.</summary>
    public Statement? HeadOf(Statement deed) => Once(_heads, deed, Heads.Of);

    // Nine texts ask the same question of the same sentence.
    private static Statement? Once(Dictionary<Statement, Statement?> known, Statement deed, Func<Statement, Statement?> find)
    {
        if (!known.TryGetValue(deed, out var found))
            known[deed] = found = find(deed);
        return found;
    }

    /// <summary>House numbers, years of others and doubts came along with the place and stay behind.</summary>
    private static bool MayStandAside(Statement aside) =>
        aside.Text.StartsWith("You", StringComparison.Ordinal) && Wordlist.Count(aside.Text) > 3 && !aside.Text.Any(char.IsDigit) && !Wordlist.Of(aside.Text).Exists(word => word.IsAny("they", "think", "guess", "believe"));

    /// <summary>Half of the words that tell something are the same.</summary>
    private static bool SaysTheSame(Statement one, Statement other)
    {
        var words = Wordlist.Of(one.Text).Where(word => !Lexicon.Stop.Contains(word.Core)).ToList();
        return words.Count(word => Wordlist.Of(other.Text).Exists(again => again.Is(word.Core))) * 2 >= words.Count;
    }

    private Statement? Merge(Statement deed)
    {
        if (Place?.Setting is not { } setting || deed.IsFramed || !deed.Text.StartsWith("You ", StringComparison.Ordinal))
            return null;
        var words = Wordlist.Of(deed.Text);
        var isTold = Answers.Tie is Tie.KnowsWork or Tie.NeverMet;
        if (!Verbs.IsPast(words[1 + Shape.FirstContent(words.GetRange(1, words.Count - 1))].Core) || !isTold && words.Skip(2).Where((word, i) => IsItsOwnSetting(word) && !(word.Is("in") && (i + 3 >= words.Count || Lexicon.Prepositions.Contains(words[i + 3].Core)))).Any())
            return null;
        // What happened there between the two; a prize won elsewhere did not happen at the yard.
        if (isTold)
        {
            if (!words[1].IsAny("wrote", "said", "explained", "showed", "described", "told", "asked", "drew", "mentioned", "warned", "counted", "compared", "listed"))
                return null;
        }
        else if (Answers.Tie is not (Tie.Event or Tie.Neighbours) && !words.Exists(word => word.IsAny("me", "us", "my", "our")))
            return null;
        return deed with { Text = $"{setting} {deed.Text.Uncapitalised()}" };
    }

    /// <summary>"Your amazing hands made me write." says less than the fact beside it.</summary>
    private static List<Statement> WithoutPraise(List<Statement> deeds) =>
        deeds.Exists(deed => !deed.IsFramed && IsAboutYou(deed))
            ? deeds.FindAll(deed => !deed.IsFramed || !Wordlist.Of(deed.Text).Exists(word => Lexicon.Evaluation.Contains(word.Core)))
            : deeds;

    /// <summary>Whether the sentence tells of the recipient at all.</summary>
    public static bool IsAboutYou(Statement statement)
    {
        foreach (var word in Wordlist.In(statement.Text))
        {
            if (word.IsAny("you", "your", "yours", "we", "us", "our", "you're", "you'd", "you've"))
                return true;
        }

        return false;
    }

    private static bool IsItsOwnSetting(Word word) =>
        word.IsAny("at", "when", "during", "after", "before", "since", "once", "last", "in", "now", "just", "recently", "today", "talk", "post", "article", "column", "book", "paper", "thread", "video", "podcast", "blog") || Lexicon.Months.Contains(word.Core);

    private List<Statement> Of(StatementRole role, Question? except = null) =>
        [.. _understood.Values.Where(understood => understood.Question != except).SelectMany(understood => understood.Statements).Where(statement => statement.Role == role)];
}
