using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations.Slots;

/// <summary>Tells whether the sentences made of an answer say what was typed, all of it and hardly changed.</summary>
internal static class Fidelity
{
    // So many letters tell that two words are forms of one: "folds", "folded".
    private const int Stem = 4;

    /// <summary>Whether the sender should see what became of the answer, because something was lost, turned, mended or added.</summary>
    public static bool IsDoubtful(Line line, Understood understood)
    {
        if (understood.Statements.Count != 1 || understood.LeftOut.Count > 0)
            return true;
        var typed = Wordlist.Of(Characters.Clean(line.Text));
        var mended = Wordlist.Of(understood.Mended);
        var told = Wordlist.Of(understood.Statements[0].Text);
        return IsTurned(understood, mended) || IsMended(typed, mended) || IsLost(mended, told) || (understood.Question == Question.Ask && IsAdded(mended, told));
    }

    /// <summary>"reading him the paper till he ate": beyond its subject a sentence may speak of somebody else.</summary>
    private static bool IsTurned(Understood understood, List<Word> mended) =>
        understood.Question != Question.Role && !Sifter.IsSaid(understood.Mended) && mended.Skip(2).Any(word => word.IsAny("he", "she", "him", "himself", "herself"));

    /// <summary>A word that is not as it was typed, or not as often; capitals, accents and marks aside.</summary>
    private static bool IsMended(List<Word> typed, List<Word> mended)
    {
        var left = mended.CountBy(Bare, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return typed.Exists(word => word.Core.Any(char.IsLetterOrDigit) && (left[Bare(word)] = left.GetValueOrDefault(Bare(word)) - 1) < 0);
    }

    /// <summary>A word that tells something and stands in no sentence.</summary>
    private static bool IsLost(List<Word> mended, List<Word> told)
    {
        var stems = told.Where(word => word.Core.Length >= Stem).Select(word => word.Core[..Stem]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return mended.Exists(word => word.Core.Length >= Stem && !Lexicon.Stop.Contains(word.Core) && !Lexicon.Auxiliaries.Contains(word.Core) && !word.IsAny("number", "reference") && !stems.Contains(word.Core[..Stem]));
    }

    /// <summary>"work first or scholarship first?" became "Could you work first …?": words in front that were not typed.</summary>
    private static bool IsAdded(List<Word> mended, List<Word> told) =>
        Lexicon.Auxiliaries.Contains(told[0].Core) && !mended.Exists(word => word.Is(told[0].Core));

    private static string Bare(Word word) => word.Core.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
}
