using InviteBot.Invitations.Grammar;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Clauses;

/// <summary>Tells whether a sentence is good enough to stand in an invitation: whole, said to the recipient, nothing doubled.</summary>
internal static class Confidence
{
    private const int MostWords = 80;

    public static bool IsGood(string text, bool mayNameOthers = false) => IsSaidToRecipient(text, mayNameOthers) && IsSentence(FirstSentence(text));

    /// <summary>What was set into a frame has to pass the grammar; what was said may also be such as people plainly say.</summary>
    public static bool IsGood(Statement statement, bool mayNameOthers = false) =>
        statement.IsFramed || statement.Role == StatementRole.Link ? IsSaidToRecipient(statement.Text, mayNameOthers) && Sentence.IsWhole(statement.Text) : IsGood(statement.Text, mayNameOthers);

    private static bool IsSentence(string text) => Sentence.IsWhole(text) || Spoken.Is(text) || Spoken.IsSpliced(text);

    /// <summary>Long enough, about nobody else, nothing doubled.</summary>
    public static bool IsSaidToRecipient(string text, bool mayNameOthers = false)
    {
        var words = Wordlist.Of(text);
        if (words.Count is < 2 or > MostWords)
            return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (!mayNameOthers && words[i].IsAny("he", "she", "him", "his", "her", "hers", "himself", "herself", "he's", "she's"))
                return false;
            if (i > 0 && words[i].Core.Length > 0 && words[i - 1].Is(words[i].Core) && words[i - 1].Trail.Length == 0 && !words[i].IsAny("had", "that"))
                return false;
        }

        return true;
    }

    /// <summary>The longest beginning, up to a comma, that is a whole sentence of four words at least; null when none is.</summary>
    public static string? WholeBeginning(string text)
    {
        for (var comma = text.LastIndexOf(", ", StringComparison.Ordinal); comma > 0; comma = text.LastIndexOf(", ", comma - 1, StringComparison.Ordinal))
        {
            var beginning = text[..comma] + (text.EndsWith('?') ? "?" : ".");
            if (beginning.Count(letter => letter == ' ') >= 3 && IsGood(beginning))
                return beginning;
        }

        return null;
    }

    /// <summary>A condition behind a question ("Only if you have time.") is no sentence of its own.</summary>
    private static string FirstSentence(string text)
    {
        var end = text.IndexOf("? ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
