using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Planning;

/// <summary>The options of each part for one form of the text.</summary>
internal sealed class Menu(Material material, TextForm form, ComposeOptions options)
{
    // What a sentence is worth against the others: where known from and the purpose are required, the telling detail comes next.
    private const int Required = 1_000;
    private const int Detail = 60;
    private const int AskBesideWish = 55;
    private const int AskAsPurpose = 66;
    private const int NewsWorth = 40;
    private const int FactWorth = 30;
    private const int Further = 12;
    private const int Better = 4;

    /// <summary>Where no wish for a job is stated, the question is what the text is written for, and comes before the detail; not where the detail was to come first.</summary>
    private int AskWorth => material.WantsJob || options.Version == InvitationVersion.TheirDetailFirst ? AskBesideWish : AskAsPurpose;

    private int MostDetails => form == TextForm.Message ? 6 : 4;

    public List<Part> Parts()
    {
        List<Part> parts = [Link(), Purpose(), Fact(), Offer(), Ask()];
        parts.RemoveAll(part => part.Options.Count == 0 || (part.Options.Count == 1 && part.Options[0].Statements.Length == 0));
        return parts;
    }

    private Part Link()
    {
        var deeds = Details();
        var links = Links();
        var found = new List<Option>();
        foreach (var (link, worth) in links)
        {
            found.Add(new Option(Required + worth, link));
            if (form == TextForm.Message && material.Asides is [var aside, ..])
                found.AddRange(deeds.Where(deed => deed.Statements.Length > 0).Select(deed => new Option(Required + worth + deed.Worth + Better, [link, aside, .. deed.Statements])));
            foreach (var deed in deeds)
                found.Add(new Option(Required + worth + deed.Worth, Ordered(link, deed.Statements)));
        }

        foreach (var deed in deeds)
        {
            if (options.Version != InvitationVersion.TheirDetailFirst && material.Merged(deed.Statements[0]) is { } merged)
                found.Add(new Option(Required + deed.Worth + 2 * Better - (form == TextForm.Message ? 2 * Further : 0), [merged, .. deed.Statements[1..]]));
            if (links.Count == 0 || IsLinkByItself(deed.Statements[0]))
                found.Add(new Option(Required + deed.Worth - Further, deed.Statements));
        }

        return new Part(PartKind.Link, Question.Place, found);
    }

    /// <summary>Whose column one knows is told by the column itself.</summary>
    private bool IsLinkByItself(Statement deed) =>
        material.Answers.Tie == Tie.NeverMet && form != TextForm.Message && deed.Text.StartsWith("I know your", StringComparison.Ordinal);

    private Statement[] Ordered(Statement link, Statement[] deeds) =>
        options.Version == InvitationVersion.TheirDetailFirst && !deeds.Any(deed => deed.Source == Question.Place) ? [.. deeds, link] : [link, .. deeds];

    private List<(Statement Link, int Worth)> Links()
    {
        var links = new List<(Statement, int)>();
        var forms = material.Links.Take(1).Concat(material.Place?.Shorter ?? []).ToList();
        for (var i = 0; i < forms.Count; i++)
            links.Add((Worded(forms[i]), Better * (forms.Count - i)));
        if (material.Answers.TieDetail == TieDetail.IAmHiring && material.News.Exists(news => news.Text.Contains("hiring", StringComparison.Ordinal)))
            return [.. links.Select(link => (link.Item1 with { Text = link.Item1.Text.Replace("I'm hiring, and I found", "I found", StringComparison.Ordinal) }, link.Item2))];
        if (material.Answers.Tie != Tie.NeverMet)
            return links;
        links = links.FindAll(link => !link.Item1.Text.StartsWith(Wordings.NotMet, StringComparison.OrdinalIgnoreCase) || links.Count == 1);
        var notMet = new Statement(Wordings.NotMet, Question.Tie, StatementRole.Link);
        if (forms.Count == 0)
            return [(notMet, 1)];
        return [.. links.Select(link => (form == TextForm.Message ? link.Item1 with { Text = $"{Wordings.NotMet} {link.Item1.Text}" } : link.Item1, link.Item2)),
            .. form == TextForm.Message ? [] : links.Select(link => (link.Item1 with { Text = $"{Wordings.NotMet} {link.Item1.Text}" }, link.Item2 + 1))];
    }

    /// <summary>The first detail, and the first with those that follow it.</summary>
    private List<Option> Details()
    {
        var deeds = material.Deeds.Select(Worded).ToArray();
        var found = new List<Option>();
        if (form == TextForm.Note200 && material.ShortDeed is { } brief)
            found.Add(new Option(Detail, brief));
        for (var count = 1; count <= Math.Min(deeds.Length, MostDetails); count++)
        {
            found.Add(new Option(Worth(deeds[..count]), deeds[..count]));
        }

        // Without the first one the others stand only if they do not lean on it.
        for (var i = 1; i < Math.Min(deeds.Length, MostDetails); i++)
        {
            if (!deeds[i].LeansBack && (deeds[i].Source != deeds[i - 1].Source || !Material.IsAboutYou(deeds[0])))
                found.Add(new Option(Worth(deeds[i]) - i, deeds[i]));
        }

        if (form != TextForm.Message && deeds.Length > 0 && deeds[0].Source == Question.Deed && material.HeadOf(deeds[0]) is { } head)
            found.Add(new Option(Detail - 3 * Better, head));

        return found;
    }

    /// <summary>What "you" did tells most; what came along with the place, and what is only about the sender, little.</summary>
    private static int Worth(params Statement[] deeds) =>
        (Array.Exists(deeds, deed => deed.Source != Question.Place && Material.IsAboutYou(deed) && !IsSetup(deed)) ? Detail : Further) + (deeds.Length - 1) * Further;

    /// <summary>"I heard you at the breakfast." leads up to what was heard, and tells little without it.</summary>
    private static bool IsSetup(Statement deed) =>
        deed.Text.StartsWith("I heard ", StringComparison.Ordinal) || deed.Text.StartsWith("I saw ", StringComparison.Ordinal) || deed.Text.StartsWith("I watched ", StringComparison.Ordinal) || deed.Text.StartsWith("I met ", StringComparison.Ordinal);

    private Part Purpose()
    {
        if (!material.WantsJob || material.Jobs.Count == 0 || IsApplying)
            return NewsPart();
        var plain = Worded(material.Jobs[0]);
        var found = new List<Option>();
        if (material.Answers.EffectiveJob == JobWish.Later && plain.Text.StartsWith("I'm looking for ", StringComparison.Ordinal))
        {
            var role = plain.Text["I'm looking for ".Length..];
            found.Add(new Option(Required + Better, plain with { Text = $"Later on I may be looking for {role}" }));
            if (material.Asks.Count == 0)
                found.Add(new Option(Required + 2 * Better, plain with { Text = $"I'm not asking for anything today, but later on I may be looking for {role}" }));
            return new Part(PartKind.Purpose, Question.Role, WithNews(found));
        }

        found.Add(new Option(Required, plain));
        if (form == TextForm.Message && plain.Text.StartsWith("I'm looking", StringComparison.Ordinal))
            found.Add(new Option(Required + Better, plain with { Text = Wordings.JobOpeners[options.Wordings.GetValueOrDefault(Question.Job) % Wordings.JobOpeners.Length] + plain.Text }));
        return new Part(PartKind.Purpose, Question.Role, WithNews(found));
    }

    private bool IsApplying => material.Answers.TieDetail is TieDetail.HaveApplied or TieDetail.WouldApply;

    private List<Option> WithNews(List<Option> purposes)
    {
        var news = material.News.Where(line => !line.LeansBack).Take(2).ToArray();
        return news.Length == 0 ? purposes : [.. purposes, .. purposes.Select(purpose => new Option(purpose.Worth + Further, [.. purpose.Statements, .. news]))];
    }

    private Part NewsPart()
    {
        var news = material.News.Select(Worded).ToArray();
        List<Option> found = [Option.Nothing];
        for (var count = 1; count <= Math.Min(news.Length, 4); count++)
            found.Add(new Option(NewsWorth + (count - 1) * Further, news[..count]));
        for (var i = 1; i < Math.Min(news.Length, 4); i++)
        {
            if (!news[i].LeansBack && news[i].Source != news[i - 1].Source)
                found.Add(new Option(NewsWorth - Further - i, news[i]));
        }

        // Who hires says so in every text, and where the link does not say it the news does.
        if (material.Answers.TieDetail == TieDetail.IAmHiring && news.Length > 0 && !material.Links.Exists(link => link.Text.Contains("hiring", StringComparison.OrdinalIgnoreCase)))
            found.Remove(Option.Nothing);

        // A sale or a favour that is hoped for is said in every text.
        if (news.Where(line => Signs.Any(line.Text, Lexicon.PurposeSigns)).ToArray() is [_, ..] purposes)
        {
            found.AddRange(purposes.Where(purpose => !found.Exists(option => option.Statements is [var only] && only == purpose)).Select(purpose => new Option(NewsWorth, purpose)));
            found.RemoveAll(option => !purposes.All(option.Statements.Contains));
        }

        return new Part(PartKind.Purpose, Question.News, found);
    }

    private Part Fact() => Optional(PartKind.Fact, Question.Fact, material.Facts, FactWorth);

    private Part Offer() => Optional(PartKind.Offer, Question.Extra, material.Offers, form == TextForm.Note200 ? Further : FactWorth / 2);

    private Part Ask()
    {
        var asks = material.Asks.Select(Worded).ToArray();
        List<Option> found = [Option.Nothing];
        if (asks.Length == 0)
        {
            if (material.HasNoQuestion)
                found.Add(new Option(Further, new Statement(Wordings.ToldYou, Question.Ask, StatementRole.Ask)));
            return new Part(PartKind.Ask, Question.Ask, found);
        }

        // The shorter question leads in a note; the second one comes only in the message. "I don't want to make you trouble" needs its question.
        foreach (var ask in asks.Where(ask => ask == asks[0] || !ask.LeansBack && ask.Text.EndsWith('?') || !asks[0].Text.EndsWith('?')))
            found.Add(new Option(ask == asks[0] ? AskWorth : AskWorth - Further, ask));
        if (asks.Length > 1 && (form == TextForm.Message || asks[1].LeansBack))
            found.Add(new Option(AskWorth + Further, asks[..2]));
        return new Part(PartKind.Ask, Question.Ask, found);
    }

    private static Part Optional(PartKind kind, Question question, List<Statement> statements, int worth)
    {
        List<Option> found = [Option.Nothing];
        for (var count = 1; count <= Math.Min(statements.Count, 3); count++)
            found.Add(new Option(worth + (count - 1) * Further, [.. statements.Take(count)]));
        for (var i = 1; i < Math.Min(statements.Count, 3); i++)
        {
            if (!statements[i].LeansBack)
                found.Add(new Option(worth - i, statements[i]));
        }

        return new Part(kind, question, found);
    }

    private Statement Worded(Statement statement)
    {
        var number = options.Wordings.GetValueOrDefault(statement.Source);
        return number == 0 ? statement : statement with { Text = Wordings.Reworded(statement.Text, number).Capitalised() };
    }
}
