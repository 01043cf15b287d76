using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations;

/// <summary>Reads "Prof. Owen Tasker (he/him), Harbour Map Library".</summary>
public static class RecipientReader
{
    public static RecipientReading Read(string typed)
    {
        var text = WithoutBrackets(WithoutQuotations(Characters.Clean(typed)), out var brackets);
        if (InBrackets(text, brackets, typed) is { } inBrackets)
            return inBrackets;
        text = FirstSentence(text);
        var (name, rest) = SplitAtComma(FullName(InLatin(text)));
        name = WithoutEcho(name);
        if (name.Length > TextLimits.Name)
            return new RecipientReading(null, RecipientGap.TooLong);

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (NamedElsewhere(words, rest.Trim()) is { } elsewhere)
            return Read(elsewhere);
        // "A Mr Fergal O'Dowd."
        if (words.Length > 2 && words[0].ToLowerInvariant() is "a" or "the" or "la" or "el" or "le" or "der" or "die" && NameTitles.IsTitle(words[1]))
            words = words[1..];
        if (words.Length == 0 || NameWords.NotNames.Contains(words[0]) || !name.Any(char.IsLetter))
            return new RecipientReading(null, RecipientGap.NoName);

        var wasLowerCase = !name.Any(char.IsUpper) && name.Any(char.IsLower);
        if (wasLowerCase)
            words = [.. words.Select(Capitalised)];
        else if (words.Length > 1 && !name.Any(char.IsLower))
            words = [.. words.Select(word => word.Length > 2 ? Capitalised(word.ToLowerInvariant()) : word)];
        words = WithoutCredentials(WithoutLabel(WithoutTrade(words)));
        if (words.Length > 2 && NameWords.Epithets.Contains(words[0]))
            words = words[1..];
        return new RecipientReading(Build(words, Workplace(rest), brackets), RecipientGap.None) { WasLowerCase = wasLowerCase };
    }

    /// <summary>"Mr Fergal O'Dowd. Or O'Doud." ends where the name ends; the full stop of a title or an initial ends nothing.</summary>
    private static string FirstSentence(string text)
    {
        // "josh? think its joshua …": what follows a doubt is talk.
        if (text.IndexOf('?', StringComparison.Ordinal) is > 1 and var doubt)
            text = text[..doubt];
        for (var stop = text.IndexOf(". ", StringComparison.Ordinal); stop > 0; stop = text.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            var word = text[(text.LastIndexOf(' ', stop) + 1)..stop];
            if (word.Length > 3 && !NameTitles.IsTitle(word) && !NameWords.FurtherTitles.Contains(word) && !word.Contains('.', StringComparison.Ordinal))
                return text[..stop];
        }

        return text;
    }

    /// <summary>"Ilse Potgieter physio": behind two names a word in small letters is what they do.</summary>
    private static string[] WithoutTrade(string[] words)
    {
        var names = words.TakeWhile(word => NameTitles.IsTitle(word)).Count();
        var end = Math.Max(2, names + 2);
        while (end < words.Length && (!char.IsLower(words[end][0]) || NameWords.Particles.Contains(words[end])))
            end++;
        if (end >= words.Length || !char.IsUpper(words[end - 2][0]) || !char.IsUpper(words[end - 1][0]))
            return words;
        // "Nilüfer Karakaş Malatya university": the town belongs to the house.
        var isHouse = NameWords.Houses.Contains(words[end]) && words.Take(end).Count(word => !NameTitles.IsTitle(word)) > 2;
        return words[..(isHouse ? end - 1 : end)];
    }

    /// <summary>"meštar Frane Lukšić": a word in small letters in front of two names is what they are called, not how.</summary>
    private static string[] WithoutLabel(string[] words) =>
        words.Length > 2 && char.IsLower(words[0][0]) && !NameTitles.IsTitle(words[0]) && !NameWords.Particles.Contains(words[0]) && char.IsUpper(words[1][0]) && char.IsUpper(words[2][0]) ? words[1..] : words;

    /// <summary>"RN", "MSc", "PhD": short, with more than one capital, and no "McKay".</summary>
    private static bool IsCredential(string word) =>
        word.Length is > 1 and < 7 && word.Count(char.IsUpper) > 1 && word.All(letter => char.IsLetter(letter) || letter is '.') && !word.StartsWith("Mc", StringComparison.Ordinal) && (char.IsUpper(word[^1]) || word.Length == 3 || word is "CEng" or "IEng" or "PEng" or "MEng" or "BEng" or "DPhil" or "CPhys");

    /// <summary>"Zanele Mthethwa CAMS": letters behind the name are a certificate.</summary>
    private static string[] WithoutCredentials(string[] words)
    {
        var end = words.Length;
        while (end > 2 && IsCredential(words[end - 1]) && words.Take(end - 1).Count(word => !NameTitles.IsTitle(word)) > 1)
            end--;
        return words[..end];
    }

    /// <summary>What names them when it stands behind the comma, and not in front; null when it stands in front.</summary>
    private static string? NamedElsewhere(string[] words, string rest)
    {
        if (words.Length == 0)
            return null;
        // "Hr. Dipl-Ing, Eberhard Nägele": the titles first, and behind the comma the name.
        if (words.All(word => NameTitles.IsTitle(word) || NameWords.FurtherTitles.Contains(word.TrimEnd('.'))) && rest.Length > 0 && char.IsUpper(rest[0]))
            return $"{string.Join(' ', words)} {rest}";
        // "TRANSPORTES LIZARRAGA, SRA NEKANE": the firm first, and behind the comma a title and the name.
        if (!NameTitles.IsTitle(words[0]) && rest.Split(' ') is [{ } title, _, ..] && NameWords.PersonalTitles.Contains(title.TrimEnd('.')))
            return rest;
        // "maren_k in the chat, Maren Kösters": a handle, and the name behind it.
        if ((words[0].Contains('_', StringComparison.Ordinal) || words[0].Any(char.IsDigit)) && rest.Split(' ') is [{ Length: > 1 } given, { Length: > 1 } family, ..] && char.IsUpper(given[0]) && char.IsUpper(family[0]))
            return $"{given} {family}";
        // "Councillor as was, Jean Hardcastle": the title, a remark, and the name behind the comma.
        if (words.Length > 1 && NameTitles.IsTitle(words[0]) && char.IsLower(words[1][0]) && !words.Skip(1).Any(word => char.IsUpper(word[0])) && !NameWords.Particles.Contains(words[1]) && rest.Length > 0 && char.IsUpper(rest[0]))
            return $"{words[0]} {rest}";
        // "the glacier lady, dr Runa Eik": described first, named behind the comma.
        return NameWords.NotNames.Contains(words[0]) && rest.Any(char.IsUpper) ? rest : null;
    }

    /// <summary>
    /// "د. منى السيوفي (Dr. Mona El-Sayoufi)": the name as an English text can greet it; null when it stands in front.
    /// East Asian names put the family name first, so they are greeted whole.
    /// </summary>
    private static RecipientReading? InBrackets(string text, string latin, string typed)
    {
        if (text.Length == 0 || latin.Count(char.IsAsciiLetterUpper) < 2)
            return null;
        var rest = typed.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? typed[comma..] : "";
        var first = text.Split(' ')[0];
        if (NameTitles.IsTitle(first) && text.Length > first.Length && !text[first.Length..].Split(',')[0].Any(char.IsAsciiLetter))
            return Read($"{first} {latin}{rest}");
        if (text[0] <= '\u024F' || first.Split(',')[0].Any(char.IsAsciiLetter))
            return null;
        var reading = Read(latin + rest);
        var isEastern = text.Any(letter => char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherLetter && letter is >= '\u3040' and <= '\uD7AF');
        return isEastern && reading.Recipient is { IsFormal: false } recipient ? reading with { Recipient = recipient with { GreetingName = latin } } : reading;
    }

    /// <summary>Josef "Sepp" Unterberger is greeted by what is not quoted.</summary>
    private static string WithoutQuotations(string text)
    {
        var open = text.IndexOf('"', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf('"', open + 1);
        return open > 0 && close > open && close + 2 < text.Length ? text[..open].TrimEnd() + text[(close + 1)..] : text;
    }

    /// <summary>Of a name in two scripts the one that an English text can greet.</summary>
    private static string InLatin(string text)
    {
        var slash = text.IndexOf(" / ", StringComparison.Ordinal);
        // "م. سارة Sara Abdelhamid": behind the one in its own script stands the other.
        var latin = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter).ToArray();
        if (slash < 0 && latin.Length > 0 && char.GetUnicodeCategory(text[0]) == System.Globalization.UnicodeCategory.OtherLetter && char.IsUpper(latin[0][0]))
            return string.Join(' ', latin);
        if (slash < 0)
            return text;
        return text[..slash].Any(char.IsAsciiLetter) ? text[..slash] : text[(slash + 3)..].Any(char.IsAsciiLetter) ? text[(slash + 3)..] : text;
    }

    /// <summary>"Big Torstein - Torstein Haugland, …": what stands behind the dash repeats the name, whole.</summary>
    private static string FullName(string text)
    {
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        if (dash < 0)
            return text;
        var before = text[..dash].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var after = text[(dash + 3)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (after.Length > 1 && before.Length > 1 && NameTitles.IsTitle(before[0]) && Array.Exists(after, word => word.Equals(before[^1], StringComparison.OrdinalIgnoreCase)))
            return $"{before[0]} {text[(dash + 3)..]}";
        return after.Length > 1 && Array.Exists(before, word => word.Equals(after[0], StringComparison.OrdinalIgnoreCase)) ? text[(dash + 3)..] : text;
    }

    private static Recipient Build(string[] words, string? workplace, string brackets)
    {
        var titles = words.Take(words.Length - 1).TakeWhile((word, index) => NameTitles.IsTitle(word, index)).ToArray();
        var names = words[titles.Length..];
        var name = string.Join(' ', words);
        var pronoun = PronounIn(brackets);
        if (NickName(brackets) is { } nick)
            return new Recipient(name, nick, false, workplace, pronoun);
        if (titles.Length > 0 && names.Length > 0)
            return new Recipient(name, $"{NameTitles.Written(titles[0])} {(NameWords.GivenNameTitles.Contains(titles[0].TrimEnd('.')) ? names[0] : Addressed(names))}", true, workplace, pronoun);
        // "Yoon Ji-hye (윤지혜)": the family name first, as the brackets tell.
        if (names.Length == 2 && names[1].Contains('-', StringComparison.Ordinal) && brackets.Any(letter => char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherLetter))
            return new Recipient(name, name, false, workplace, pronoun);
        return new Recipient(name, names.Length > 0 ? GivenName(names) : name, false, workplace, pronoun);
    }

    private static string GivenName(string[] names) =>
        // Scripts without an upper case put the family name first, so the whole name is the safe greeting.
        names.Any(name => name.Any(letter => char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherLetter))
            ? string.Join(' ', names)
            // "M. Sjoerd Elzinga": nobody is called by an initial.
            : names.Length > 2 && names[0].Count(char.IsLetter) == 1 ? GivenName(names[1..])
            // "HOUNKPATIN Sègla": the family name first, and in capitals.
            : names.Length > 1 && names[0].Length > 2 && names[0].All(char.IsUpper) && names[1].Any(char.IsLower) ? GivenName(names[1..])
            : names[0].Any(char.IsUpper) ? names[0] : Capitalised(names[0]);

    /// <summary>The surname, or the whole name where it cannot be told where the surname begins.</summary>
    private static string Addressed(string[] names)
    {
        // "Ibrahim S. Koroma-Davies": an initial between the two is neither.
        names = [.. names.Where((name, i) => i == 0 || i == names.Length - 1 || name.TrimEnd('.').Length > 1 || NameWords.Particles.Contains(name))];
        if (names.Length == 1)
            return names[0];
        // "LE GOFF Yannick": the family name first, and in capitals.
        var family = names.TakeWhile(name => name.Length > 1 && name.All(char.IsUpper)).ToArray();
        if (family.Length > 0 && family.Length < names.Length)
            return string.Join(' ', family.Select(name => name[0] + name[1..].ToLowerInvariant()));
        var start = names.Length - 1;
        while (start > 1 && NameWords.Particles.Contains(names[start - 1]))
            start--;
        return string.Join(' ', start == 1 ? names[1..] : names);
    }

    private static string? NickName(string brackets)
    {
        foreach (var lead in (string[])["goes by ", "called ", "call her ", "call him ", "call them ", "known as ", "everyone says "])
        {
            if (brackets.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && brackets[lead.Length..].Trim() is { Length: > 0 } nick)
                return nick;
        }

        return null;
    }

    private static Pronoun? PronounIn(string brackets) => brackets.ToLowerInvariant().Split('/')[0].Trim() switch
    {
        "he" => Pronoun.He,
        "she" => Pronoun.She,
        "they" => Pronoun.They,
        _ => null,
    };

    private static string? Workplace(string rest)
    {
        var text = rest.Trim(' ', '-').TrimEnd('.', '!');
        foreach (var lead in (string[])["works at ", "she works at ", "he works at ", "they work at ", "works for ", "at ", "from ", "in "])
        {
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                text = text[lead.Length..];
        }

        return text.Length is > 1 and <= 60 && char.IsUpper(text[0]) && text.IndexOfAny(['(', '?']) < 0 ? text : null;
    }

    private static string WithoutEcho(string name)
    {
        foreach (var lead in (string[])["it's ", "its ", "her name is ", "his name is ", "i want to invite ", "i'd like to invite ", "respected ", "most respected ", "honourable ", "dear ", "invite ", "name: ", "that would be "])
        {
            if (name.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                name = name[lead.Length..];
        }

        return name.Trim().TrimEnd('.', '!', '?', ';', ':');
    }

    private static string WithoutBrackets(string text, out string brackets)
    {
        brackets = "";
        while (OpeningBracket(text) is >= 0 and var open)
        {
            var close = text.IndexOf(')', open);
            var end = close < 0 ? text.Length : close;
            brackets = brackets.Length == 0 ? text[(open + 1)..end].Trim() : brackets;
            var (before, after) = (text[..open].TrimEnd(), close < 0 ? "" : text[(close + 1)..]);
            // "Tiyamike Chirambo (ops) Kuwala Solar": behind a whole name and a bracket stands where they work.
            text = before + (after.Length > 1 && char.IsUpper(after.TrimStart()[0]) && before.Split(' ').Count(word => word.Length > 1 && !NameTitles.IsTitle(word)) > 1 ? "," : "") + after;
        }

        return text.Trim();
    }

    /// <summary>A bracket that stands for itself; one that is glued to a word belongs to the name.</summary>
    private static int OpeningBracket(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && (i == 0 || text[i - 1] == ' '))
                return i;
        }

        return -1;
    }

    private static (string Name, string After) SplitAtComma(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var name = comma < 0 ? text : text[..comma];
        foreach (var word in (string[])[" - ", " from ", " at ", " who ", " works ", " in the ", " on the ", " but ", " aka "])
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) is > 0 and var found)
                return (name[..found].Trim(), text[found..]);
        }

        return (name.Trim(), comma < 0 ? "" : text[(comma + 1)..]);
    }

    internal static string Capitalised(string word)
    {
        if (NameWords.Particles.Contains(word))
            return word;
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || letters[i - 1] is '-' or '\'')
                letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return new string(letters);
    }
}
