using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Sorts the pieces of a place ("yard east, line 4 rebuild, 2016") and gives each its preposition.</summary>
internal sealed class PlacePieces
{
    private static readonly HashSet<string> On = new(["line", "rebuild", "project", "job", "tour", "shift", "shifts", "ward", "course", "campaign", "board", "committee", "crew", "release", "series", "show", "panel", "expedition", "refit", "ferry", "train", "bus", "boat", "field", "film", "rota", "platform"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Platforms = new(["facebook", "whatsapp", "linkedin", "slack", "discord", "youtube", "instagram", "twitter", "viber", "telegram", "reddit", "zoom", "teams", "signal", "github"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> In = new(["team", "department", "kitchen", "class", "group", "lab", "choir", "band", "workshop", "queue", "room", "district", "orchestra", "hall", "building", "village", "town", "city", "year", "office", "studio"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> At = new(["stand", "booth", "table", "session", "desk", "stall", "bar", "talk", "reception", "lecture", "counter", "reading", "gate", "party", "door"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Spans = new(["years", "months", "weeks", "seasons", "summers", "winters", "days", "semesters", "terms"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Moments = new(["last", "this", "early", "late", "summer", "winter", "spring", "autumn", "fall", "ago", "yesterday", "today", "easter", "christmas", "recently", "weekend", "week", "month", "once"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> ProperHeads = new(["park", "mill", "street", "bridge", "square", "road", "farm", "hall", "avenue", "station", "college", "university", "academy", "hospital", "hotel", "island", "brewery", "bakery", "theatre", "museum"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Common = new(["town", "village", "concert", "sports", "city", "dance", "music", "local", "old", "new", "big", "small", "night", "art", "folk", "bus", "train", "main", "swimming", "wind", "paper", "cloth", "science", "maritime", "regional", "national", "little", "open", "winter", "summer", "state", "children's", "teaching"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Vessels = new(["mv", "mt", "ms", "rv", "hms", "ss", "sv", "fv", "uss", "mts"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Short names of schools: what stands in front of them is a name too.</summary>
    private static readonly HashSet<string> Institutions = new(["tech", "poly", "polytechnic", "uni", "high", "grammar", "primary", "conservatoire", "conservatory"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Directions = new(["east", "west", "north", "south", "central", "centre"], StringComparer.OrdinalIgnoreCase);

    private readonly List<string> _details = [];
    private string _time = "";
    private string _city = "";
    private string _tail = "";
    private string _asTyped = "";

    private PlacePieces(string head) => Head = head;

    /// <summary>The place itself, with its article.</summary>
    public string Head { get; }

    public List<string> LeftOver { get; } = [];

    public List<string> Years { get; } = [];

    public bool WasLowerCase { get; private set; }

    public static PlacePieces? Of(string text, bool isGroup = false)
    {
        // A comma without a space belongs to a number: "4,000".
        var pieces = $"{text} ".Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(piece => Clauses.Hedges.Strip(piece)).Where(piece => piece.Any(char.IsLetterOrDigit)).ToList();
        var at = pieces.FindIndex(piece => Time(piece) is null && !IsDoing(piece));
        if (at < 0)
            return null;
        var (head, time) = SplitTime(pieces[at].TrimEnd('.', '!', '?'));
        var place = new PlacePieces(isGroup ? NamedGroup(head, text) : Named(head, text)) { _asTyped = head, WasLowerCase = !head.Any(char.IsUpper) };
        place.TakeTime(time);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i != at)
                place.Add(pieces[i].TrimEnd('.', '!', '?'), i == at + 1);
        }

        return place;
    }

    /// <summary>With every piece that has a preposition: "at your stand at the tile fair in April".</summary>
    public string Long(string preposition) => $"{Before}{Joined(preposition, Head)}{_city}{After}{_time}{_tail}";

    public string Medium(string preposition) => $"{Joined(preposition, Head)}{_city}{IndefiniteTail}";

    public string Short(string preposition) => $"{Joined(preposition, Head)}{IndefiniteTail}";

    /// <summary>"midwifery in Spanish Town": what was studied, where; null when the place itself was named.</summary>
    public string? SubjectStudied
    {
        get
        {
            var words = Head.Split(' ');
            return words.Length > 2 && words[1] is "in" or "at" && words.Length > 2 && _asTyped.StartsWith(words[0], StringComparison.OrdinalIgnoreCase) && char.IsLower(_asTyped[0]) && !Lexicon.CommonNouns.Contains(words[0]) ? words[0].ToLowerInvariant() : null;
        }
    }

    /// <summary>One works on a ship, not at it.</summary>
    public bool IsVessel => Head.StartsWith("the ", StringComparison.Ordinal) && Vessels.Contains(Head.Split(' ')[1]);

    /// <summary>It goes on until today: "since 2015".</summary>
    public bool IsLasting => _time.StartsWith(" since", StringComparison.Ordinal);

    public bool HasDetails => _details.Count > 0 || _time.Length > 0 || _city.Length > 0 || _tail.Length > 0;

    /// <summary>"a video, the one where you cut curls dry": which one cannot be left out.</summary>
    private string IndefiniteTail => Head.StartsWith("a ", StringComparison.Ordinal) || Head.StartsWith("an ", StringComparison.Ordinal) ? _tail : "";

    private string Before => string.Concat(_details.Where(detail => detail.StartsWith("at your", StringComparison.Ordinal)).Select(detail => detail + " "));

    private string After => string.Concat(_details.Where(detail => !detail.StartsWith("at your", StringComparison.Ordinal)).Select(detail => " " + detail));

    private static string Joined(string preposition, string head) =>
        preposition.Length == 0 || Lexicon.Prepositions.Contains(head.Split(' ', 2)[0]) ? head : $"{preposition} {head}";

    private void Add(string piece, bool isNext)
    {
        if (Time(piece) is { } time)
        {
            TakeTime(time);
            return;
        }

        var words = Wordlist.Of(piece);
        var last = words[^1].Core;
        if (words.Exists(word => word.IsAny("i", "we", "you", "he", "she", "they", "me", "him") || word.Core.Contains('\'', StringComparison.Ordinal) && Lexicon.Auxiliaries.Contains(word.Core)) && !words[0].IsAny("the"))
            LeftOver.Add(piece);
        else if ((Verbs.IsIrregularParticiple(words[0].Core) && !Verbs.IsBase(words[0].Core) || words[0].Core.EndsWith("ed", StringComparison.Ordinal)) && words.Count > 2 && Lexicon.Prepositions.Contains(words[1].Core))
            _tail += ", " + piece;
        else if (words[0].IsAny("every", "each") || (words.Count > 3 && words[0].Is("the") && words[1].Is("one")))
            _tail += ", " + piece;
        else if (Lexicon.Prepositions.Contains(words[0].Core))
            _details.Add(piece);
        else if (ProperHeads.Contains(last) && words.Count is > 1 and < 6 && !Lexicon.Determiners.Contains(words[0].Core) && !IsKnown(words[0].Core))
            _details.Add("at " + string.Join(' ', words.Select(word => word.Core.Capitalised())));
        else if (words is [var platform] && Platforms.Contains(platform.Core))
            _details.Add("on " + platform.Core);
        else if (isNext && _city.Length == 0 && words.Count <= 2 && !Lexicon.CommonNouns.Contains(last) && !Lexicon.RoleNouns.Contains(last) && words.All(word => word.Core.Length > 1 && char.IsLetter(word.Core[0])) && (words[0].StartsUpper || words.Count == 1) && !Verbs.IsGerund(last) && !last.EndsWith('s'))
            _city = " in " + string.Join(' ', words.Select(word => word.Core.Capitalised()));
        else if (On.Contains(last) || On.Contains(words[0].Core) && words.Count > 1 && char.IsDigit(words[1].Core.FirstOrDefault('x')))
            _details.Add("on " + Named(piece, piece));
        else if (In.Contains(last))
            _details.Add("in " + Named(piece, piece));
        else if (At.Contains(last))
            _details.Add("at " + Named(piece, piece));
        else
            LeftOver.Add(piece);
    }

    private void TakeTime(string time)
    {
        if (time.Length == 0)
            return;
        if (!time.StartsWith("from", StringComparison.Ordinal))
            Years.AddRange(Wordlist.Of(time).Select(word => word.Core).Where(IsYear));
        _time = _time.Length == 0 ? " " + time : _time;
    }

    /// <summary>"read it last summer" is no place.</summary>
    private static bool IsDoing(string piece)
    {
        var words = Wordlist.Of(piece);
        return words.Count > 1 && Verbs.IsPast(words[0].Core) && (Lexicon.Pronouns.Contains(words[1].Core) || Lexicon.Determiners.Contains(words[1].Core));
    }

    /// <summary>"the tile fair 2024" carries its own year.</summary>
    private static (string Head, string Time) SplitTime(string piece)
    {
        var words = Wordlist.Of(piece);
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].IsAny("in", "from", "since", "until", "between", "last", "around", "back", "during", "for", "on", "this") && Time(words.Skip(i).Text()) is { } time)
                return (words.Take(i).Text(), time);
        }

        if (words.Count > 1 && Time(words[^1].Core) is { } month && !words[^1].Is("fair"))
            return IsYear(words[^1].Core) ? (words.Take(words.Count - 1).Text(), month) : (words.Take(words.Count - 1).Text(), month);
        return (piece, "");
    }

    private static string? Time(string piece)
    {
        var words = Wordlist.Of(piece);
        if (words.Count is 0 or > 6)
            return null;
        var bare = Lexicon.Prepositions.Contains(words[0].Core) ? words.GetRange(1, words.Count - 1) : words;
        if (bare.Count == 0)
            return null;
        if (bare.All(word => IsYear(word.Core)) && bare.Count == 1)
            return bare.Count == words.Count ? "in " + bare[0].Core : words.Text();
        if (bare.Count == 3 && IsYear(bare[0].Core) && IsYear(bare[2].Core) && bare[1].IsAny("to", "until", "and", "through"))
            return $"from {bare[0].Core} to {bare[2].Core}";
        if (bare is [var range] && range.Core.Split('-') is [{ } from, { } to] && IsYear(from) && to.Length is 2 or 4 && to.All(char.IsDigit))
            return $"from {from} to {(to.Length == 2 ? from[..2] + to : to)}";
        if (Lexicon.Months.Contains(bare[0].Core) && bare.Skip(1).All(word => IsYear(word.Core)))
            return "in " + string.Join(' ', bare.Select(word => word.Core.Capitalised()));
        if (Spans.Contains(bare[^1].Core) && bare.Count is > 1 and <= 4 && (char.IsDigit(bare[0].Core[0]) || bare[0].IsAny("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "many", "several", "some", "few", "half", "almost", "about", "over", "nearly")))
            return words[0].IsAny("for", "about", "in", "over") ? piece : "for " + piece;
        if (bare.Any(word => Moments.Contains(word.Core)) && bare.All(word => Moments.Contains(word.Core) || Lexicon.Months.Contains(word.Core) || IsYear(word.Core) || word.IsAny("a", "the", "year", "years", "two", "three", "of", "in", "before", "after") || Lexicon.Weekdays.Contains(word.Core)))
            return bare.Count < words.Count || words[0].IsAny("last", "this", "early", "late", "once", "recently", "yesterday", "today") || words[^1].Is("ago") ? Capitals(words) : words[0].IsAny("the") ? piece : "in " + Capitals(words);
        return null;
    }

    private static string Capitals(List<Word> words) =>
        words.Select(word => Lexicon.Months.Contains(word.Core) ? word.With(word.Core.Capitalised()) : word).Text();

    private static bool IsYear(string core) => core.Length == 4 && core.All(char.IsDigit) && (core[0] is '1' or '2');

    /// <summary>Common nouns take "the", names take capitals: "tile fair" : "the tile fair", "yard east" : "Yard East".</summary>
    private static string Named(string piece, string whole)
    {
        var words = Wordlist.Of(piece);
        if (words.Count == 0)
            return piece;
        if (words.Count > 1 && words[0].Is("same"))
            return $"the same {words.Skip(1).Text()}";
        if (Lexicon.Determiners.Contains(words[0].Core) || Lexicon.Prepositions.Contains(words[0].Core) || words[0].Lead.Length > 0)
            return Cities(piece.Uncapitalised());
        if (words.Count > 1 && Vessels.Contains(words[0].Core) && words[1].StartsUpper)
            return $"the {words[0].Core.ToUpperInvariant()} {words.Skip(1).Text()}";
        var end = words.FindIndex(1, word => Lexicon.Prepositions.Contains(word.Core));
        var head = words[(end < 0 ? words.Count : end) - 1].Core;
        var common = Lexicon.CommonNouns.Contains(head) || Lexicon.RoleNouns.Contains(head) || head.EndsWith("ing", StringComparison.Ordinal);
        var isName = words.Skip(1).Any(word => word.StartsUpper) && head.Length > 0 && char.IsUpper(head[0]);
        if (words.Count is > 1 and < 6 && Institutions.Contains(words[^1].Core) && (!IsKnown(words[0].Core) || words.Count > 2) && words.TrueForAll(word => word.Trail.Length == 0 && word.Core.Length > 1 && char.IsLower(word.Core[0])))
            return string.Join(' ', words.Select(word => Lexicon.Stop.Contains(word.Core) ? word.Core : word.Core.Capitalised()));
        // "mountain rescue post Stepantsminda": what kind of place in small letters, and its town.
        if ((end < 0 || (words[end].Is("of") && words.FindIndex(end + 1, word => Lexicon.Prepositions.Contains(word.Core)) < 0)) && words.Count is > 1 and < 7 && words[^1].StartsUpper && !IsYear(head) && words.Take(words.Count - 1).All(word => word.Core.Length > 1 && char.IsLower(word.Core[0]) && word.Trail.Length == 0) && (Lexicon.CommonNouns.Contains(words[^2].Core) || Grammar.Vocabulary.IsNoun(words[^2].Core)))
            return $"the {words.Take(words.Count - 1).Text()} in {words[^1].Core}";
        // "sorting office preston": a common place and the town behind it.
        if (!isName && end < 0 && !char.IsDigit(head.Length > 0 ? head[0] : 'x') && words.Count is > 2 and < 6 && Lexicon.CommonNouns.Contains(words[^2].Core) && !IsKnown(head) && words.Take(words.Count - 1).All(word => !word.StartsUpper || IsKnown(word.Core)))
            return $"the {words.Take(words.Count - 1).Text().Uncapitalised()} in {head.Capitalised()}";
        if (common && !isName && ProperHeads.Contains(head) && (end < 0 ? words.Count : end) is > 1 and < 5 and var length && !IsKnown(words[0].Core))
            return Cities((end >= 0 && words[end].Is("of") ? "the " : "") + string.Join(' ', words.Select((word, i) => i < length || (i == length + 1 && words[length].Is("of")) ? word.With(word.Core.Capitalised()).ToString() : word.ToString())));
        if (common && !isName)
            return Lexicon.Placeless.Contains(words[0].Core) && (words.Count == 1 || (end == 1 && !words[1].Is("of"))) ? piece.Uncapitalised() : "the " + Cities(Grammar.Vocabulary.WithoutOpeningCapital(piece));
        // "soup in base camp 2": English words keep their small letters; "yard east" and "sudbury station" are names.
        if (!HasOwnCapitals(piece) && Grammar.Vocabulary.IsNoun(head) && !Directions.Contains(head) && words.Take(end < 0 ? words.Count : end).All(word => word.Core.Length == 0 || char.IsDigit(word.Core[0]) || char.IsLower(word.Core[0]) && Grammar.Vocabulary.IsKnown(word.Core) || word == words[0] && Grammar.Vocabulary.IsKnown(word.Core)))
            return "the " + Cities(Grammar.Vocabulary.WithoutOpeningCapital(piece));
        if (HasOwnCapitals(whole) || words.Count > 6 || head.EndsWith('s') && words.Count == 1)
            return HasOwnCapitals(whole) && words.Count > 1 && char.IsLower(piece[0]) && Grammar.Vocabulary.IsKnown(words[0].Core) ? piece : piece.Capitalised();
        return string.Join(' ', words.Select(word => Lexicon.Stop.Contains(word.Core) || word.Core.Length == 0 ? word.ToString() : word.Lead + word.Core.Capitalised() + word.Trail));
    }

    /// <summary>"parents of twins Porto" : "the parents of twins Porto group"; what is called by its name stays.</summary>
    private static string NamedGroup(string piece, string whole)
    {
        var words = Wordlist.Of(piece);
        var isDescribed = words.Count > 2 && char.IsLower(piece[0]) && !Lexicon.Determiners.Contains(words[0].Core) && !words.Exists(word => Lexicon.CommonNouns.Contains(word.Core) || word.IsAny("group", "club", "forum", "whatsapp", "slack", "discord", "choir", "team", "network", "chat", "list", "circle", "society", "association", "on"));
        return isDescribed ? $"the {piece} group" : Named(piece, whole);
    }

    /// <summary>Capitals of the sender's own; a town behind "in" was given its capital before.</summary>
    private static bool HasOwnCapitals(string text)
    {
        var words = Wordlist.Of(text);
        return words.Where((word, i) => word.StartsUpper && !(i > 0 && words[i - 1].IsAny("in", "near", "from", "at"))).Any();
    }

    private static bool IsKnown(string core) =>
        Lexicon.CommonNouns.Contains(core) || Lexicon.RoleNouns.Contains(core) || Lexicon.Stop.Contains(core) || Lexicon.Adverbs.Contains(core) || Verbs.IsBase(core) || Verbs.IsGerund(core)
        || Common.Contains(core);

    /// <summary>"school in liberec": one word behind "in" at the end is a town.</summary>
    private static string Cities(string piece)
    {
        var words = Wordlist.Of(piece);
        if (words.Count > 2 && words[^2].Is("in") && !IsKnown(words[^1].Core) && !Moments.Contains(words[^1].Core) && !Verbs.IsPast(words[^1].Core))
            words[^1] = words[^1].With(words[^1].Core.Capitalised());
        return words.Text();
    }
}
