using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations;

/// <summary>Reads a sign-off: kisses, hugs and remarks in brackets stay out, a greeting in another language stays.</summary>
public static class SignOffReader
{
    private static readonly HashSet<string> Kisses = new(["hugs", "hug", "kisses", "xx", "xxx", "xoxo", "cheers", "love", "lol", "haha", "thx", "thanks", "x"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The closing of a letter is no part of the name; an invitation needs none.</summary>
    private static readonly HashSet<string> Closings = new(["best regards", "kind regards", "warm regards", "regards", "best", "best wishes", "kind wishes", "sincerely", "yours sincerely", "yours faithfully", "yours truly", "yours obediently", "obediently yours", "yours respectfully", "yours", "respectfully", "all the best", "many thanks", "with regards", "cordially", "greetings", "thank you", "mfg"], StringComparer.OrdinalIgnoreCase);

    public static SignOffReading Read(string typed)
    {
        var text = Called(WithoutBrackets(WithoutFooter(Characters.Clean(typed)))).TrimEnd('!', ',', ';', ' ');
        if (!EndsInInitial(text))
            text = text.TrimEnd('!', '.', ',', ';', ' ');
        var pieces = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(WithoutKisses)
            .Where(piece => !Closings.Contains(piece))
            .Where(piece => piece.Any(char.IsLetter))
            .ToArray();
        if (pieces.Length == 0)
            return new SignOffReading(null);

        var name = pieces[^1];
        // "Said bin Nasser, wakil of the falaj": who gives the name its capitals wants the rest as typed.
        if (!Array.Exists(pieces, piece => piece.Any(char.IsUpper)))
            pieces[^1] = string.Join(' ', name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        else if (name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsLower) && name.Split(' ').All(word => word.Length > 2))
            pieces[^1] = string.Join(' ', name.Split(' ').Select(word => word[0] + word[1..].ToLowerInvariant()));
        var signOff = string.Join(", ", pieces);
        return new SignOffReading(signOff.Length <= TextLimits.SignOff ? signOff : null);
    }

    /// <summary>"Chantelle Baptiste-Webb but just Chantelle", "Trần Thị Hân, call me Hân": the name behind it is the one that is meant.</summary>
    private static string Called(string text)
    {
        foreach (var sign in (string[])[" but just ", " but call me ", " call me ", " just call me ", " but everyone says ", " but only ", " just put ", " but put ", " sign with "])
        {
            if (text.LastIndexOf(sign, StringComparison.OrdinalIgnoreCase) is > 0 and var at && text[(at + sign.Length)..].Trim() is { Length: > 1 } meant && meant.Any(char.IsLetter))
                return meant;
        }

        foreach (var sign in (string[])[", i.e. ", " i.e. ", ", that is ", ", which is ", " - the profile", " - on the profile", " - my profile", ", the profile", ", my profile", ", on the profile", ", the name is", ", short for "])
        {
            if (text.IndexOf(sign, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                return sign == ", short for " && text.LastIndexOf(", ", StringComparison.Ordinal) is var last && last > at ? $"{text[..at]} {text[(last + 2)..]}" : text[..at];
        }

        return text;
    }

    /// <summary>"Filmon T.", "B.E.": the full stop belongs to the letter in front of it.</summary>
    private static bool EndsInInitial(string text) =>
        text.EndsWith('.') && (text.Length < 3 || text[^3] is ' ' or '.') && text.Length > 1 && char.IsUpper(text[^2]);

    private static string WithoutKisses(string piece)
    {
        var words = (EndsInInitial(piece) ? piece.TrimStart('!', '.', '&', ' ') : piece.Trim('!', '.', '&', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where(word => !Kisses.Contains(word.Trim('!', '.', ':', ')')))).Trim('&', ' ');
    }

    private static string WithoutFooter(string text) =>
        text.IndexOf("sent from my ", StringComparison.OrdinalIgnoreCase) is > 0 and var footer ? text[..footer] : text;

    private static string WithoutBrackets(string text)
    {
        while (text.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = text.IndexOf(')', open);
            text = text[..open].TrimEnd() + (close < 0 ? "" : text[(close + 1)..]);
        }

        return text;
    }
}
