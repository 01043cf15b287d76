using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations.Slots;

/// <summary>Tells whether the sentences made of an answer say what was typed, all of it and hardly changed.</summary>
internal static class Fidelity
{
    // "Please, in which month …": so far in the word that asks may stand.
    private const int MostOpening = 4;

    /// <summary>Whether the sender should see what became of the answer, because something was lost, turned or mended.</summary>
    public static bool IsDoubtful(Line line, Understood understood) =>
        understood.Statements.Count != 1 || understood.LeftOut.Count > 0 || IsTurned(understood) || IsMended(line.Text, understood.Mended) || IsAskedOddly(understood);

    /// <summary>"Own tools needed or not?": a question that opens like none.</summary>
    private static bool IsAskedOddly(Understood understood) =>
        understood.Question == Question.Ask && understood.Statements[0].Text.EndsWith('?') && !Wordlist.Of(understood.Statements[0].Text).Take(MostOpening).Any(word => QuestionWords.Openers.Contains(word.Core) || QuestionWords.Wh.Contains(word.Core));

    /// <summary>"reading him the paper till he ate": beyond its subject a sentence may speak of somebody else.</summary>
    private static bool IsTurned(Understood understood) =>
        understood.Question != Question.Role && !Sifter.IsSaid(understood.Mended) && Wordlist.Of(understood.Mended).Skip(2).Any(word => word.IsAny("he", "she", "him", "her", "his", "himself", "herself"));

    /// <summary>A word that is not as it was typed; capitals, accents and marks aside.</summary>
    private static bool IsMended(string typed, string mended)
    {
        var words = Wordlist.Of(Characters.Clean(typed));
        var kept = Wordlist.Of(mended);
        return words.Exists(word => word.Core.Length > 0 && !kept.Exists(other => Bare(other.Core) == Bare(word.Core)));
    }

    private static string Bare(string core) => core.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).ToLowerInvariant();
}
