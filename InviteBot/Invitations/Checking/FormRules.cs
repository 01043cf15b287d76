using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Checking;

/// <summary>R10, R13 to R15, R17, R19, R20: the right length, name and tone, and a clean text.</summary>
internal static class FormRules
{
    private static readonly string[] Slips = ["what your up", "your welcome", "dont", "doesnt", "im", "ive", "teh", "recieve", "definately", "wich", "alot"];

    private static readonly (string[] Formal, string[] Familiar)[] Addresses =
    [
        (["Sehr geehrte", "Sehr geehrter", "Ihnen", "Ihr Vortrag", "Ihre"], ["du", "dein", "deine", "dich", "dir"]),
        (["vous", "votre", "vos"], ["tu", "ton", "ta", "tes", "toi"]),
        (["usted", "su"], ["tú", "tu", "contigo"]),
    ];

    public static void Check(string text, List<Word> words, RubricContext context, List<Finding> findings)
    {
        if (context.Limit is { } limit && text.Length > limit)
            findings.Add(new Finding(RuleId.R10, Severity.Block, $"{text.Length}/{limit}"));
        if (context.GreetingName is { } name && Greeted(text) is { } greeted && greeted != name)
            findings.Add(new Finding(RuleId.R13, Severity.Block, greeted));
        if (Unclean(text, words) is { } slip)
            findings.Add(new Finding(RuleId.R14, Severity.Warn, slip));
        if (text.Contains("http", StringComparison.OrdinalIgnoreCase) || text.AsSpan().ContainsAnyInRange('\ud83c', '\ud83e'))
            findings.Add(new Finding(RuleId.R15, Severity.Warn, ""));
        if (text.IndexOf('—', StringComparison.Ordinal) is >= 0 and var dash)
            findings.Add(new Finding(RuleId.R17, Severity.Note, text.Substring(dash, 1)));
        if (PrivateFacts.Find(text, words) is { At: >= 0 } found)
            findings.Add(new Finding(RuleId.R19, Severity.Warn, found.Sign));
        if (MixesAddress(text))
            findings.Add(new Finding(RuleId.R20, Severity.Warn, ""));
    }

    /// <summary>The name between the greeting word and its comma; null when the text opens otherwise.</summary>
    private static string? Greeted(string text)
    {
        foreach (var word in (string[])["Hi ", "Hello ", "Dear ", "Hey "])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.IndexOf(',', StringComparison.Ordinal) is > 0 and < 80 and var comma)
                return text[word.Length..comma].Trim();
        }

        return null;
    }

    private static string? Unclean(string text, List<Word> words)
    {
        if (text.Contains("  ", StringComparison.Ordinal))
            return "  ";
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Core.Length > 0 && words[i].Is(words[i - 1].Core) && words[i - 1].Trail.Length == 0 && words[i].Lead.Length == 0 && !words[i].IsAny("had", "that"))
                return $"{words[i - 1].Core} {words[i].Core}";
            if (words[i].Core == "i")
                return "i";
        }

        return Signs.Find(text, Slips) is { At: >= 0 } slip ? slip.Sign : null;
    }

    private static bool MixesAddress(string text) =>
        Array.Exists(Addresses, address => Signs.Any(text, address.Formal) && Signs.Any(text, address.Familiar));
}
