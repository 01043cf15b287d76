using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Declining;

/// <summary>Tells what is declined from what is merely clumsy: the words have to ask for it.</summary>
public static class MisuseReader
{
    private static readonly System.Text.Json.JsonElement Source = Phrasebook.Load("misuse.json");
    private static readonly System.Collections.Frozen.FrozenSet<string> Many = Source.Words("many");
    private static readonly string[] Copies = Source.List("copies");
    private static readonly string[] BulkSigns = Source.List("bulk");
    private static readonly string[] SomebodyElse = Source.List("somebodyElse");
    private static readonly string[] OtherPersons = Source.List("otherPersons");
    private static readonly string[] Invented = Source.List("invented");
    private static readonly string[] AlwaysInvented = Source.List("alwaysInvented");
    private static readonly string[] Untrue = Source.List("untrue");
    private static readonly string[] Pressure = Source.List("pressure");
    private static readonly string[] Again = Source.List("again");
    private static readonly string[] Requests = Source.List("requests");

    // From so many on, a list of names is a list and not one person with a workplace.
    private const int FewestNames = 4;

    // A request is short; what is longer is a story or a draft, in which such words may stand.
    private const int LongestRequest = 240;

    /// <param name="text">What was typed.</param>
    /// <param name="saidNo">Whether the other person has said no.</param>
    public static Misuse? Read(string text, bool saidNo)
    {
        if (IsListOfNames(text)) return Misuse.Bulk;
        if (text.Length > LongestRequest) return null;

        var plain = text.Replace('’', '\'');
        if (Signs.Any(plain, Again) && (saidNo || Signs.Any(plain, Pressure))) return Misuse.PressureAfterNo;

        // "You treated me as if I were a colleague" tells something; only what is said to me asks for something.
        if (!Array.Exists(Requests, request => Signs.IndexOf(plain, request) == 0)) return null;
        if (AsksForMany(plain)) return Misuse.Bulk;
        if (Signs.Find(plain, SomebodyElse) is { At: >= 0 } found && IsPerson(plain[(found.At + found.Sign.Length)..])) return Misuse.Impersonation;
        if (Signs.Any(plain, AlwaysInvented) || (Signs.Any(plain, Invented) && Signs.Any(plain, Untrue))) return Misuse.InventedContact;
        return Signs.Any(plain, Pressure) ? Misuse.PressureAfterNo : null;
    }

    /// <summary>"write 50 of these", "I need thirty invitations".</summary>
    private static bool AsksForMany(string text)
    {
        if (Signs.Any(text, BulkSigns)) return true;

        var words = Wordlist.Of(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (IsMany(words[i].Core) && Signs.Find(words.Skip(i + 1).Take(4).Text(), Copies) is { At: >= 0 and < 14 }) return true;
        }

        return false;
    }

    private static bool IsMany(string word) => Many.Contains(word) || (word.Length is 1 or 2 or 3 or 4 && word.All(char.IsAsciiDigit) && word is not ("1" or "2" or "3"));

    private static bool IsPerson(string rest)
    {
        var words = Wordlist.Of(rest);
        return words.Count > 0 && (words[0].IsAny(OtherPersons) || words[0].StartsUpper);
    }

    /// <summary>One name a line, or names between semicolons.</summary>
    private static bool IsListOfNames(string text)
    {
        var rows = text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (rows.Length < FewestNames) rows = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return rows.Length >= FewestNames && rows.Count(IsFullName) * 4 >= rows.Length * 3;
    }

    private static bool IsFullName(string row)
    {
        var words = Wordlist.Of(row.Split(',')[0].TrimStart('-', '*', '•', ' ', '.', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0', ')'));
        return words.Count is 2 or 3 && words.TrueForAll(word => word.StartsUpper && word.Core.All(letter => char.IsLetter(letter) || letter is '-' or '\'' or '.'));
    }
}
