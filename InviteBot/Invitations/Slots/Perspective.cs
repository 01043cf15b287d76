using InviteBot.Invitations.Shifting;

namespace InviteBot.Invitations.Slots;

/// <summary>By which pronoun the sender speaks of the recipient: as given, else the one typed most; never from the name.</summary>
internal static class Perspective
{
    private static readonly string[] She = ["she", "her", "hers", "she's", "she'd"];
    private static readonly string[] He = ["he", "him", "his", "he's", "he'd"];
    private static readonly string[] They = ["they", "them", "their", "they're"];

    public static PersonShift Of(Answers answers) => new(PronounOf(answers), answers.Recipient?.Name);

    /// <summary>For words in which a pronoun may be anybody.</summary>
    public static PersonShift ByName(Answers answers) => new(null, answers.Recipient?.Name);

    public static bool IsThey(Answers answers) => PronounOf(answers) == Pronoun.They;

    private static Pronoun? PronounOf(Answers answers) => answers.Recipient?.Pronoun ?? MostTyped(answers);

    private static Pronoun? MostTyped(Answers answers)
    {
        var (she, he, they) = (0, 0, 0);
        foreach (var line in (Line?[])[answers.Deed, answers.ShortDeed, answers.Ask, answers.News, answers.Extra, answers.Tie == Tie.Introduced ? null : answers.Place])
        {
            if (line is not { IsRough: true })
                continue;
            foreach (var range in line.Text.AsSpan().SplitAny(' ', ',', '.', '!', '?', '\n', '(', ')'))
            {
                var word = line.Text.AsSpan(range);
                she += Has(She, word);
                he += Has(He, word);
                they += Has(They, word);
            }
        }

        if (she + he == 0)
            return they > 0 && StartsWithThey(answers.Deed) ? Pronoun.They : null;
        return she >= he ? Pronoun.She : Pronoun.He;
    }

    /// <summary>"They" is the recipient only where the stem says "You"; elsewhere it may be anybody, and things too.</summary>
    private static bool StartsWithThey(Line? line) =>
        line is not null && (line.Text.TrimStart().StartsWith("they", StringComparison.OrdinalIgnoreCase) || line.Text.TrimStart().StartsWith("their ", StringComparison.OrdinalIgnoreCase));

    private static int Has(string[] forms, ReadOnlySpan<char> word)
    {
        foreach (var form in forms)
        {
            if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
                return 1;
        }

        return 0;
    }
}
