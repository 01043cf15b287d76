using InviteBot.Invitations.Language;
using InviteBot.Invitations.Shifting;

namespace InviteBot.Invitations.Slots;

/// <summary>By which pronoun the sender speaks of the recipient: as given, else the one typed most; never from the name.</summary>
internal static class Perspective
{
    private const int Subjects = 3;
    private static readonly string[] She = ["she", "she's", "she'd", "her", "hers"];
    private static readonly string[] He = ["he", "he's", "he'd", "him", "his"];
    private static readonly string[] They = ["they", "they're", "they've", "them", "their"];

    public static PersonShift Of(Answers answers) => new(PronounOf(answers), answers.Recipient?.Name);

    /// <summary>For words in which a pronoun may be anybody.</summary>
    public static PersonShift ByName(Answers answers) => new(null, answers.Recipient?.Name);

    public static bool IsThey(Answers answers) => PronounOf(answers) == Pronoun.They;

    private static Pronoun? PronounOf(Answers answers) => answers.Recipient?.Pronoun ?? MostTyped(answers);

    /// <summary>The one that speaks most of somebody who does things: a subject counts for more than "her" and "his", the first word of a line for most.</summary>
    private static Pronoun? MostTyped(Answers answers)
    {
        var (she, he, they) = (0, 0, 0);
        foreach (var line in (Line?[])[answers.Deed, answers.ShortDeed, answers.Ask, answers.News, answers.Extra, answers.Tie == Tie.Introduced ? null : answers.Place])
        {
            if (line is not { IsRough: true })
                continue;
            var first = true;
            foreach (var range in line.Text.AsSpan().SplitAny(' ', ',', '.', '!', '?', '\n', '(', ')'))
            {
                var word = line.Text.AsSpan(range);
                she += Has(She, word, first);
                he += Has(He, word, first);
                they += Has(They, word, first);
                first &= word.Length == 0;
            }
        }

        if (she + he == 0)
            return they > 0 && StartsWithThey(answers.Deed) ? Pronoun.They : null;
        return she >= he ? Pronoun.She : Pronoun.He;
    }

    /// <summary>"They" is the recipient only where the stem says "You"; elsewhere it may be anybody, and things too.</summary>
    private static bool StartsWithThey(Line? line) =>
        line is not null && !TellsOfYou(line.Text) && (line.Text.TrimStart().StartsWith("they", StringComparison.OrdinalIgnoreCase) || line.Text.TrimStart().StartsWith("their ", StringComparison.OrdinalIgnoreCase));

    /// <summary>"They say you open the machine first": who is "you" there is not "they".</summary>
    private static bool TellsOfYou(string text)
    {
        foreach (var word in Wordlist.In(text))
        {
            if (word.IsAny("you", "your", "u"))
                return true;
        }

        return false;
    }

    /// <summary>The subject forms stand first in the lists.</summary>
    private static int Has(string[] forms, ReadOnlySpan<char> word, bool isFirst)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            if (word.Equals(forms[i], StringComparison.OrdinalIgnoreCase))
                return i >= Subjects ? 1 : isFirst ? 6 : 3;
        }

        return 0;
    }
}
