using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Finishes the stem of the tie from a place, and hands on what belongs elsewhere.</summary>
internal static class PlaceWriter
{
    /// <summary>What people repeat of the line they were to finish.</summary>
    internal static readonly HashSet<string> EchoWords = new(["we", "i", "i'm", "we're", "both", "are", "am", "is", "were", "was", "have", "had", "worked", "work", "working", "studied", "met", "know", "each", "other", "together", "you", "went", "found", "first", "all", "it", "it's", "it'd", "been", "from", "at", "in", "on", "through", "via", "during", "with", "through", "to", "go", "live", "lived", "volunteer", "volunteered", "bought", "saw", "read", "follow", "following", "watched", "listened", "attended", "applied", "apply", "like", "for", "would", "i'd", "i've"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Platforms = new(["facebook", "whatsapp", "linkedin", "slack", "discord", "youtube", "instagram", "twitter", "online", "internet", "the internet", "zoom", "email", "the web", "google", "work", "school", "university", "uni", "the office", "an event", "a conference", "a group", "a course"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Works = new(["book", "column", "article", "talk", "lecture", "post", "paper", "podcast", "video", "blog", "newsletter", "thread", "series", "film", "essay", "interview", "report", "course", "channel", "website", "page", "guide", "handbook", "chapter", "webinar", "presentation"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Keepable = new(["on", "in", "at", "during", "through", "by", "near", "over"], StringComparer.OrdinalIgnoreCase);

    public static void Write(List<string> sentences, Answers answers, Understood understood)
    {
        var frame = PlaceFrame.For(answers);
        foreach (var sentence in sentences)
        {
            if (IsSaidAnyway(sentence))
                continue;
            var words = Wordlist.Of(WithoutStem(sentence, frame));
            if (words.Count == 0)
                continue;
            var isClause = Shape.StartsWithSelf(words) || Shape.StartsWithYou(words) || words[0].IsAny("it", "it's", "that");
            var place = WithoutEcho(words, out var preposition);
            var told = isClause && preposition is null && place.Count < words.Count && words[words.Count - place.Count - 1].IsAny("worked", "studied", "met", "volunteered", "bought", "saw");
            if (sentence.EndsWith('?'))
            {
                understood.Leave(sentence, LeftOutReason.Unclear);
                continue;
            }

            var isPlace = place.Count > 0 && IsNounPhrase(place) && !(frame.Preposition == "at" && IsBareThing(place)) && !told && !(isClause && HasFiniteVerb(place)) && !(Shape.StartsWithYou(words) && (place.Count == words.Count || Verbs.IsGerund(place[0].Core)))
                && !(place.Count > 1 && place.Count < words.Count && words[words.Count - place.Count - 1].Is("you") && Grammar.Vocabulary.IsVerb(place[0].Core) && Lexicon.Determiners.Contains(place[1].Core))
                && !TellsWhatWeDo(words) && !TellsWhatWeWere(words);
            if (isPlace && !HasLink(understood) && PlacePieces.Of(place.Text(), answers.Tie == Tie.Group) is { } pieces && (!isClause || place.Count < words.Count))
                Frame(pieces, preposition, frame, understood);
            else
                Hand(words, understood);
        }

        PromoteClause(understood);
    }

    /// <summary>What the text says itself.</summary>
    internal static bool IsSaidAnyway(string sentence) =>
        sentence.TrimEnd('.') is "We haven't met" or "we haven't met" or "Never met" or "never met" or "I'm hiring" or "I am hiring";

    /// <summary>"we pack together school bags in the church hall", "I come since two years": what is done, and no place.</summary>
    private static bool TellsWhatWeDo(List<Word> words)
    {
        var verb = words.Count > 2 && words[1].IsAny("both", "always", "all") ? 2 : 1;
        return words.Count > verb + 2 && words[0].IsAny("we", "i", "it", "she", "he", "they") && !EchoWords.Contains(words[verb].Core) && Grammar.Vocabulary.IsVerb(words[verb].Core) && !words[verb + 1].IsAny("at", "in", "on") && char.IsLower(words[verb + 1].Core.FirstOrDefault('X'));
    }

    /// <summary>"we were neighbours on Calle Ruiz": a sentence by itself.</summary>
    private static bool TellsWhatWeWere(List<Word> words) =>
        words.Count > 3 && words[0].Is("we") && words[1].IsAny("were", "are") && words[2].IsAny("neighbours", "neighbors", "colleagues", "classmates", "flatmates", "housemates", "roommates", "teammates", "volunteers", "partners");

    /// <summary>People repeat the whole line they were to finish.</summary>
    private static string WithoutStem(string sentence, PlaceFrame frame)
    {
        foreach (var stem in (string[])[frame.Lead, frame.Lead.Replace("I'm", "I am", StringComparison.Ordinal), "I found you through", "I'm hiring, and"])
        {
            if (sentence.StartsWith(stem + " ", StringComparison.OrdinalIgnoreCase) && sentence.Length > stem.Length + 3)
                return WithoutStem(sentence[(stem.Length + 1)..], frame);
        }

        return sentence;
    }

    /// <summary>A place is a thing with a name; where its first piece tells what was done, it is asked for again.</summary>
    private static bool IsNounPhrase(List<Word> place)
    {
        var end = place.FindIndex(word => word.Trail.Contains(',', StringComparison.Ordinal));
        var first = place.GetRange(0, end < 0 ? place.Count : end + 1);
        if (first.Count > 7 && first.Exists(word => word.Core.Length == 4 && word.Core.All(char.IsDigit)))
            return false;
        // "200 kg soap", "oven model 4" are what was bought, not where.
        if (first.Count > 1 && !(first[0].Trail == "." && first[1].StartsUpper) && (char.IsDigit(first[0].Core.FirstOrDefault('x')) || first[0].IsAny("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty")))
            return false;
        if (first.Count > 1 && first[^1].Core.All(char.IsDigit) && first[^2].IsAny("model", "serial", "type", "nr", "no", "version", "order"))
            return false;
        return !Lexicon.Adverbs.Contains(first[0].Core) && !first[0].IsAny("may", "can", "could", "would", "because", "when", "not", "it")
            && !first.Exists(word => word.IsAny("i", "we", "she", "he", "they", "then", "thing", "me", "it", "us", "i'm", "we're"))
            && !(first.FindIndex(word => word.IsAny("you", "him", "them")) is >= 0 and var you && !(you > 0 && first[you - 1].IsAny("of", "with", "by", "where", "which", "that", "when")))
            && !(first.FindIndex(word => word.Is("to")) is >= 0 and var to && to + 1 < first.Count && (Grammar.Vocabulary.IsOnlyVerb(first[to + 1].Core) || (to + 2 < first.Count && Grammar.Vocabulary.IsVerb(first[to + 1].Core) && Lexicon.Determiners.Contains(first[to + 2].Core))));
    }

    /// <summary>"translation": what it was about, not where.</summary>
    private static bool IsBareThing(List<Word> place) =>
        (char.IsLower(place[0].Core.FirstOrDefault('X')) && (place.Count == 1 || place[0].Trail.Length > 0) && (Grammar.Vocabulary.IsNoun(place[0].Core) || EnglishWords.RareNouns.Contains(place[0].Core)) && !Lexicon.CommonNouns.Contains(place[0].Core) && !Lexicon.Placeless.Contains(place[0].Core)) || AreThings(place);

    /// <summary>"sit-stand desks for the fitout": what was bought, not where.</summary>
    private static bool AreThings(List<Word> place)
    {
        var end = place.FindIndex(1, word => Lexicon.Prepositions.Contains(word.Core));
        var head = place[(end < 0 ? place.Count : end) - 1].Core;
        return end > 0 && place[end].Is("for") && char.IsLower(place[0].Core.FirstOrDefault('X')) && !Lexicon.Determiners.Contains(place[0].Core) && head.Length > 3 && head.EndsWith('s') && Grammar.Vocabulary.IsNoun(head[..^1]) && !Lexicon.CommonNouns.Contains(head[..^1]);
    }


    /// <summary>"facebook" is where many groups are: which one?</summary>
    private static bool IsPlatform(string head) =>
        Platforms.Contains(head);

    private static bool HasLink(Understood understood) => understood.Statements.Any(statement => statement.Role == StatementRole.Link);

    private static void Frame(PlacePieces pieces, string? typed, PlaceFrame frame, Understood understood)
    {
        if (IsPlatform(pieces.Head) && !pieces.HasDetails)
        {
            understood.FollowUp = FollowUp.WhichPlace;
            return;
        }

        var preposition = frame.Preposition.Length == 0 ? "" : typed ?? (pieces.IsVessel ? "on" : frame.Preposition);
        if (typed is "on" or "in" or "at" && frame.Lead.EndsWith("from", StringComparison.Ordinal))
            preposition = "";
        if (preposition == "at" && pieces.Head.StartsWith("your ", StringComparison.Ordinal) && pieces.Head.IndexOf(" at ", StringComparison.Ordinal) is > 0 and var at && PlacePieces.Of(pieces.Head[(at + 4)..]) is { } place)
        {
            understood.Leave(pieces.Head[..at], LeftOutReason.NoRoom);
            pieces = place;
        }

        if (frame.Lead == "We studied together" && typed is null && pieces.SubjectStudied is { } subject)
        {
            Link($"We studied {subject} together {pieces.Long("")[(subject.Length + 1)..]}", understood);
            return;
        }

        var years = pieces.Years.Distinct().ToList();
        if (years.Count > 1)
            understood.OpenPoints.Add(new OpenPoint(OpenPointKind.Years, Question.Place, string.Join(" / ", years), years));
        var lasting = pieces.IsLasting;
        if (frame.Lead.EndsWith(" in", StringComparison.Ordinal) && pieces.Head.Split(' ')[^1] is "list" or "newsletter")
            frame = frame with { Lead = frame.Lead[..^3] + " on", Setting = "On" };
        Link($"{(lasting ? frame.Lasting : frame.Lead)} {pieces.Long(preposition)}", understood);
        if (pieces.HasDetails)
        {
            Shorten($"{frame.Lead} {pieces.Medium(preposition)}", understood);
            Shorten($"{frame.Lead} {pieces.Short(preposition)}", understood);
        }

        if (frame.Setting.Length == 0 && WorkSetting(pieces) is { } work)
            understood.Setting = work;
        if (frame.Setting.Length > 0)
            understood.Setting = typed is "for" ? null : typed is not null && frame.Preposition.Length > 0 ? pieces.Short(typed).Capitalised() : $"{frame.Setting} {pieces.Head}";
        if (pieces.WasLowerCase && pieces.Head.Split(' ') is { Length: <= 4 } head && head[0] is not ("my" or "your" or "a" or "our"))
            understood.OpenPoints.Add(new OpenPoint(OpenPointKind.Capitals, Question.Place, pieces.Head, Capitals(pieces.Head)));
        foreach (var rest in pieces.LeftOver)
            Rest(rest, understood);
    }

    /// <summary>"your book on bellows": what one wrote, one wrote in it.</summary>
    private static string? WorkSetting(PlacePieces pieces)
    {
        var words = pieces.Head.Split(' ');
        if (words.Length < 2 || words[0] != "your")
            return null;
        return words.Skip(1).Take(3).FirstOrDefault(Works.Contains) is { } kind ? $"{(kind is "blog" or "podcast" or "channel" or "website" or "page" ? "On" : "In")} {pieces.Head}" : null;
    }

    private static string[] Capitals(string head)
    {
        var words = head.Split(' ');
        var titled = string.Join(' ', words.Select(word => Lexicon.Stop.Contains(word) ? word : word.Capitalised()));
        return titled == head ? [head, head.ToLowerInvariant()] : [head, titled];
    }

    private static void Rest(string piece, Understood understood)
    {
        var words = Wordlist.Of(piece);
        if (!Hand(words, understood, false))
            understood.Leave(piece, LeftOutReason.NoRoom);
    }

    /// <summary>Sentences that tell something other than the place serve as details.</summary>
    internal static bool Hand(List<Word> words, Understood understood, bool report = true)
    {
        // Where they live or sit they know.
        if (words[0].Is("you're") && words.Count > 1 && words[1].IsAny("on", "in", "at", "from"))
        {
            understood.Leave(words.Text(), LeftOutReason.TheirOwnTitle);
            return true;
        }

        if (DeedWriter.IsTheirTitle(words) || Shape.IsOnlyPraise(words))
        {
            understood.Leave(words.Text(), Shape.IsOnlyPraise(words) ? LeftOutReason.Praise : LeftOutReason.TheirOwnTitle);
            return true;
        }

        if (Shape.StartsWithSelf(words) || Shape.StartsWithYou(words) || (words.Count > 2 && words[0].IsAny("it", "my", "our", "the", "your") && Shape.IsNounClause(words)))
        {
            // "I learned it only later": what it was is in no sentence.
            if (understood.LeftOut.Count > 0 && words.Take(4).Any(word => word.IsAny("it", "that", "them")))
            {
                understood.Leave(words.Text(), LeftOutReason.Unclear);
                return true;
            }

            var role = Roles.OfSelf(words, StatementRole.Deed);
            understood.Statements.Add(new Statement(words.Text().AsSentence(), Question.Place, role) { LeansBack = words[0].IsAny("it") });
            return true;
        }

        if (report)
            understood.Leave(words.Text(), LeftOutReason.Unclear);
        return false;
    }

    /// <summary>With no place named, what the two did is the link: "We shipped it together."</summary>
    private static void PromoteClause(Understood understood)
    {
        if (HasLink(understood))
            return;
        var at = understood.Statements.FindIndex(statement => statement.Text.StartsWith("We ", StringComparison.Ordinal) || statement.Text.StartsWith("I ", StringComparison.Ordinal) || statement.Text.StartsWith("You ", StringComparison.Ordinal));
        if (at < 0)
            return;
        var link = understood.Statements[at] with { Role = StatementRole.Link };
        understood.Statements.RemoveAt(at);
        understood.Statements.Insert(0, link);
    }

    private static List<Word> WithoutEcho(List<Word> words, out string? preposition)
    {
        preposition = null;
        var i = 0;
        while (i < words.Count && words[i].Trail.Length == 0 && !(i == 0 && words[0].Is("via")) && (EchoWords.Contains(words[i].Core) || IsEchoOfOwner(words, i)))
            i++;
        if (i > 0 && (Keepable.Contains(words[i - 1].Core) || words[i - 1].Is("for") && i > 1 && words[i - 2].IsAny("customer", "client")))
            preposition = words[i - 1].Core.ToLowerInvariant();
        var place = words.GetRange(i, words.Count - i);
        place.RemoveAll(word => word.Is("together") && word.Trail.Length == 0);
        if (place.Count > 3 && place[^1].IsAny("in", "at", "to") && place[^2].IsAny("are", "were", "went", "both", "go"))
            place.RemoveRange(place.Count - (place[^3].IsAny("we") ? 3 : 4), place[^3].IsAny("we") ? 3 : 4);
        return place;
    }

    /// <summary>"my customer", "your work": the owner and the noun stand in the stem already.</summary>
    private static bool IsEchoOfOwner(List<Word> words, int i) =>
        (words[i].IsAny("my", "your", "a") && i + 1 < words.Count && words[i + 1].IsAny("customer", "work", "client", "name"))
        || (words[i].IsAny("customer", "work", "client", "name") && i > 0 && words[i - 1].IsAny("my", "your", "a"));

    private static bool HasFiniteVerb(List<Word> words)
    {
        for (var i = 0; i < words.Count && (i == 0 || words[i - 1].Trail.Length == 0); i++)
        {
            if (Verbs.IsClearPast(words[i].Core) || Lexicon.Auxiliaries.Contains(words[i].Core) || words[i].IsAny("i", "we", "you", "that", "when"))
                return true;
        }

        return false;
    }

    internal static void Link(string text, Understood understood) =>
        understood.Statements.Insert(0, new Statement(text.AsSentence(), Question.Place, StatementRole.Link));

    private static void Shorten(string text, Understood understood)
    {
        var sentence = text.AsSentence();
        if (understood.Statements[0].Text != sentence && understood.Shorter.TrueForAll(other => other.Text != sentence))
            understood.Shorter.Add(new Statement(sentence, Question.Place, StatementRole.Link));
    }
}
