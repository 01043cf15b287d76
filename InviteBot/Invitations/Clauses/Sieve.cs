using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Clauses;

/// <summary>Keeps out of the texts what is not for the recipient: instructions, private and rude remarks, doubts, boasts taken back.</summary>
internal static class Sieve
{
    private static readonly HashSet<string> Hinges = new(["between", "during", "after", "when", "while", "because", "before", "since", "despite", "although", "though", "but", "even", "in", "with", "until", "and", "for"], StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Turns = ["in truth", "in reality", "the truth is", "actually", "really", "ok no", "okay no", "real reason", "well no", "lol no"];

    private static readonly string[] Retractions = ["in truth", "in reality", "the truth is", "ok no", "okay no", "well no", "lol no"];
    private static readonly string[] Orders = ["don't write", "don't say", "don't mention", "don't put", "don't name", "don't quote", "do not write", "do not say", "do not mention", "please leave out", "leave it out", "leave that out", "but this one you leave", "but this you leave", "but that you leave", "this do not write", "this don't write", "this do not say", "this don't say"];

    // What is said in front of these is what stays inside.
    private static readonly string[] Insides = ["that is our own", "that's our own", "this is our own", "this is not for", "that is not for", "that stays", "this stays", "which stays", "but that is our own", "but this is not for", "but that is not for", "but let us not", "but let's not", "this do not", "this don't", "this you leave", "this one you leave", "that you leave", "which is neither here nor there", "but that is neither here nor there"];

    private static readonly string[] Jokes = ["(joke)", "(joke", "(just a joke", "(joking", "(just kidding", "haha joke", "just a joke", "only a joke", "it's a joke"];

    private static readonly string[] Corrections = ["no wait", "no sorry", "wait no", "sorry no", "no, wait", "no, sorry", "correction:", "scratch that", "i mean it was", "no i mean", "no, i mean", "no seriously", "no, seriously", "no really", "no, really", "seriously though", "ok serious", "ok, serious"];

    /// <summary>What stands behind the last correction; the whole text when nothing is corrected.</summary>
    public static string Corrected(string text, Understood understood)
    {
        foreach (var sign in Corrections)
        {
            if (Signs.IndexOf(text, sign) is not (> 2 and var at))
                continue;
            understood.Leave(text[..at], LeftOutReason.Doubt);
            text = text[(at + sign.Length)..].TrimStart(' ', ',', '.', ':');
            // "that is my cousin, it was at the Tuesday market": whose it was is not the answer either.
            var next = text.IndexOf(", ", StringComparison.Ordinal);
            if (next > 0 && text.StartsWith("that ", StringComparison.OrdinalIgnoreCase))
                text = text[(next + 2)..];
        }

        return text;
    }

    /// <summary>The sentence without what stays out; empty when nothing is left.</summary>
    public static string Sift(string sentence, Understood understood)
    {
        if (Signs.Any(sentence, Jokes))
        {
            understood.Leave(sentence, LeftOutReason.Aside);
            return "";
        }

        var text = WithoutOrder(WithoutBrackets(sentence, understood), understood);
        // "one season, in 2027 or 2028": of what is to come both may be true.
        if (understood.Question != Question.Role)
            text = WithoutOtherYears(text, understood);
        var kept = new List<string>();
        var (isQuoted, isInMarks) = (false, false);
        var pieces = Pieces(text).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            // "you wrote: do not delete, I don't know why either": what was said is neither an order nor a doubt of the sender.
            if (isInMarks && Unfit(piece, understood) is { } reason)
            {
                // Half a quotation is none: it goes with its sentence.
                understood.Leave(sentence, reason);
                return "";
            }

            if (isQuoted || isInMarks)
                kept.Add(piece);
            else
                Keep(piece, kept, understood);
            isInMarks = isInMarks ? Opened(piece) >= 0 : Opened(piece) > 0 && pieces.Skip(i + 1).Any(later => Opened(later) < 0);
            isQuoted |= piece.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && Signs.Any(piece[..colon], ["wrote", "said", "asked", "told me", "told us", "says"]);
        }

        var joined = string.Join(", ", kept.Where(piece => piece.Any(char.IsLetterOrDigit)));
        return joined.Length == 0 ? "" : Hedges.Strip(joined);
    }

    /// <summary>Why the piece may not stand as it is; null when it may.</summary>
    private static LeftOutReason? Unfit(string piece, Understood understood) =>
        !understood.PrivateMayStand && PrivateFacts.Find(piece).At >= 0 ? LeftOutReason.Private : Signs.Any(piece, Lexicon.Rude) ? LeftOutReason.Rude : null;

    /// <summary>How many quotations begin in the piece and do not end there; less than none where one ends. "'cause" begins none, for nothing ends it.</summary>
    private static int Opened(string piece)
    {
        var opened = 0;
        foreach (var word in Wordlist.Of(piece))
        {
            opened += word.Lead.AsSpan().IndexOfAny('\'', '‘', '“') >= 0 ? 1 : 0;
            opened -= word.Trail.AsSpan().IndexOfAny('\'', '’', '”') >= 0 ? 1 : 0;
        }

        return opened;
    }

    /// <summary>"… somebody in the costume room don't write it too direct": an order without a comma in front.</summary>
    private static string WithoutOrder(string text, Understood understood)
    {
        var (at, _) = Signs.Find(text, Orders);
        if (at < 8 || text[at - 2] is ',' || Array.Exists(["i", "we", "you", "they", "who", "that", "which", "people", "please", "to", "but"], word => text[..(at - 1)].EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) && word is not ("please" or "but")))
            return text;
        understood.Leave(text[at..], LeftOutReason.Instruction);
        // "the brothers want it but this one you leave": "this" is what stands in front.
        if (Signs.Open(text[at..], ["this", "but this", "but that"]))
        {
            understood.Leave(text[..at], LeftOutReason.Instruction);
            return "";
        }

        var stays = text[..at].TrimEnd(' ', ',');
        return stays.EndsWith(" but", StringComparison.Ordinal) || stays.EndsWith(" and", StringComparison.Ordinal) ? stays[..^4] : stays;
    }

    private static void Keep(string piece, List<string> kept, Understood understood)
    {
        var bare = piece.TrimStart();
        foreach (var lead in (string[])["but ", "and ", "please ", "also ", "just "])
        {
            if (bare.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && Signs.Open(bare[lead.Length..], Lexicon.Instructions))
                bare = bare[lead.Length..];
        }

        if (Signs.Find(bare, ["say thanks", "say thank you", "say a big thank you"]) is { At: >= 0 and < 6 })
        {
            kept.Add("thank you");
        }
        else if (Signs.Open(bare, Retractions) && WithoutTurn(bare) is { Length: > 3 } truth)
        {
            if (kept.Count > 0)
                TakeBack(kept, understood, LeftOutReason.Exaggeration);
            kept.Add(truth);
        }
        else if (Signs.Open(bare, Lexicon.Instructions) || Signs.Open(bare, Insides))
        {
            // "…, don't mention": what stands in front of it is what is not to be mentioned.
            if (kept.Count > 0 && (IsBareOrder(bare) || Signs.Open(bare, Insides)))
                TakeBack(kept, understood, LeftOutReason.Instruction);
            understood.Leave(piece, LeftOutReason.Instruction);
            if (Signs.Opens(bare, "say") || Signs.Opens(bare, "pretend"))
                understood.FollowUp ??= FollowUp.DidItHappen;
        }
        else if (Signs.Find(bare, Lexicon.Exaggerations) is { At: >= 0 } found)
        {
            if (found.At == 0 && kept.Count > 0)
                TakeBack(kept, understood, LeftOutReason.Exaggeration);
            understood.Leave(piece, LeftOutReason.Exaggeration);
        }
        else if (IsOtherYear(bare) || bare.Any(char.IsDigit) && Signs.Any(bare, ["i think", "or was it", "something like"]) && !Shape.StartsWithSelf(Wordlist.Of(bare)))
        {
            understood.Leave(piece, LeftOutReason.Doubt);
        }
        else if (Signs.Find(bare, Lexicon.Doubts) is { At: >= 0 } doubt && !Signs.Open(bare, ["I heard that you", "I heard that your"]))
        {
            if (doubt.At == 0 && bare.Length <= doubt.Sign.Length + 14 && kept.Count > 0)
                TakeBack(kept, understood, LeftOutReason.Doubt);
            understood.Leave(piece, LeftOutReason.Doubt);
        }
        else
        {
            var seemly = understood.PrivateMayStand ? bare : WithoutRemark(bare, PrivateFacts.Find(bare), LeftOutReason.Private, understood);
            var clean = WithoutRemark(seemly, Signs.Find(seemly, Lexicon.Rude), LeftOutReason.Rude, understood);
            if (kept.Count > 0 && clean.Length > 0 && Shape.IsOnlyPraise(Wordlist.Of(clean)))
                understood.Leave(clean, LeftOutReason.Praise);
            else
                kept.Add(WithoutTurn(clean));
        }
    }

    /// <summary>"since 2012 or 13": neither is sure, so the time goes.</summary>
    private static string WithoutOtherYears(string text, Understood understood)
    {
        if (!text.Any(char.IsAsciiDigit))
            return text;
        var words = Wordlist.Of(text);
        var or = words.FindIndex(word => word.Is("or"));
        if (or < 1 || or + 1 >= words.Count || !IsNumber(words[or - 1].Core, 4) || !(IsNumber(words[or + 1].Core, 2) || IsNumber(words[or + 1].Core, 4)))
            return text;
        var start = or > 1 && Lexicon.Prepositions.Contains(words[or - 2].Core) ? or - 2 : or - 1;
        understood.Leave(words.GetRange(start, or + 2 - start).Text(), LeftOutReason.Doubt);
        words.RemoveRange(start, or + 2 - start);
        return words.Text().TrimEnd(',', ' ');
    }

    private static bool IsNumber(string core, int digits) => core.Length == digits && core.All(char.IsAsciiDigit);

    /// <summary>"don't mention this" says nothing of what, so it means what was said before it.</summary>
    public static bool IsBareOrder(string text)
    {
        var words = Wordlist.Of(text).Where(word => !word.IsAny("please", "pls", "but", "and", "so", "keep", "just")).ToList();
        return words.Count is > 1 and < 6 && words[0].IsAny("don't", "dont", "do", "not", "never") && words.Exists(word => word.IsAny("mention", "put", "say", "write", "include", "tell", "quote", "use", "add")) && words.TrueForAll(word => Lexicon.Stop.Contains(word.Core) || word.IsAny("don't", "dont", "mention", "put", "say", "write", "include", "tell", "quote", "use", "add", "anywhere", "text", "note", "them", "him", "her"));
    }

    /// <summary>What "don't put insulin" forbids: the words that say something, right behind the order.</summary>
    public static IEnumerable<string> Forbidden(string order)
    {
        var words = Wordlist.Of(order);
        var verb = words.FindIndex(word => word.IsAny("put", "mention", "name", "write", "say"));
        var isOrder = verb > 0 && words.Take(verb).Any(word => word.IsAny("don't", "dont", "not", "never"));
        return isOrder ? words.Skip(verb + 1).Take(3).Where(word => word.Core.Length > 3 && !Lexicon.Stop.Contains(word.Core)).Select(word => word.Core) : [];
    }

    /// <summary>"2019, or 2020": neither is sure.</summary>
    private static bool IsOtherYear(string piece) =>
        piece.StartsWith("or ", StringComparison.OrdinalIgnoreCase) && piece.Length <= 8 && piece[3..].All(char.IsDigit);

    private static void TakeBack(List<string> kept, Understood understood, LeftOutReason reason)
    {
        understood.Leave(kept[^1], reason);
        kept.RemoveAt(kept.Count - 1);
    }

    /// <summary>"taught me glazing between her chemo days": what hangs on the hinge goes, the statement stays.</summary>
    private static string WithoutRemark(string piece, (int At, string Sign) found, LeftOutReason reason, Understood understood)
    {
        var at = found.At;
        if (at < 0)
            return piece;
        var head = Wordlist.Of(piece[..at]);
        var hinge = head.FindLastIndex(word => Hinges.Contains(word.Core));
        if (hinge < 2)
        {
            understood.Leave(piece, reason);
            return "";
        }

        var stays = head.GetRange(0, hinge).Text();
        understood.Leave(piece[Math.Min(stays.Length, piece.Length)..], reason);
        return stays.TrimEnd(',');
    }

    private static string WithoutTurn(string piece)
    {
        foreach (var turn in Turns)
        {
            if (Signs.Opens(piece, turn))
                return piece[turn.Length..].TrimStart(' ', ':', ',');
        }

        return piece;
    }

    /// <summary>"(ok full disclosure I'd love to sell it to them)": a purpose is no aside, wherever it was put.</summary>
    public static string WithPurposeOpen(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (close < 0 || text[(open + 1)..close] is var inner && !Signs.Any(inner, Lexicon.PurposeSigns) && !Signs.Any(inner, Lexicon.JobSigns) || Signs.Any(text[open..close], Lexicon.Instructions))
            return text;
        return $"{text[..open].TrimEnd(' ', '.')}. {text[(open + 1)..close].Trim().Capitalised()}. {text[(close + 1)..]}".Trim();
    }

    /// <summary>Names and numbers of one or two words stay in brackets; jokes, doubts and asides go.</summary>
    private static string WithoutBrackets(string text, Understood understood)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            var inner = close < 0 ? text[(open + 1)..] : text[(open + 1)..close];
            var words = inner.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (close >= 0 && ((words.Length is 1 or 2 && char.IsUpper(words[0][0])) || (words.Length is > 0 and < 5 && char.IsDigit(words[0][0]))))
                continue;
            understood.Leave(inner, Signs.Open(inner, Lexicon.Instructions) ? LeftOutReason.Instruction : LeftOutReason.Aside);
            text = (text[..open].TrimEnd() + (close < 0 ? "" : text[(close + 1)..])).Trim();
            open = Math.Max(-1, open - 2);
        }

        return text.Replace(")", text.Contains('(', StringComparison.Ordinal) ? ")" : "", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var (start, quoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] != ',' || quoted || i + 1 >= text.Length || text[i + 1] != ' ')
                continue;
            yield return text[start..i].Trim();
            start = i + 1;
        }

        yield return text[start..].Trim();
    }
}
