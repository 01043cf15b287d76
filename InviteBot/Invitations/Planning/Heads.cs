using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Planning;

/// <summary>Takes the first clause of a long sentence for a short note; a clause itself is never cut.</summary>
internal static class Heads
{
    public static Statement? Of(Statement statement)
    {
        var words = Wordlist.Of(statement.Text);
        for (var i = 4; i + 2 < words.Count; i++)
        {
            var comma = words[i - 1].Trail.Contains(',', StringComparison.Ordinal);
            var coordinated = words[i].IsAny("and", "so", "but") && (words[i + 1].IsAny("i", "we", "it", "since", "my", "our", "i've", "i'm", "now", "they") || (comma && words[i].Is("so")));
            var hanging = comma && (words[i].IsAny("which", "because", "so") || Lexicon.Determiners.Contains(words[i].Core) && Shape.IsNounClause(words.GetRange(i, words.Count - i)));
            // "You refused to sell us the bigger pump": what was refused is only half of it.
            if ((coordinated || hanging) && words.Take(i).Any(word => word.IsAny("refused", "never", "not", "no", "nothing", "nobody", "stopped", "cannot") || word.Core.EndsWith("n't", StringComparison.Ordinal)))
                return null;
            if (coordinated || hanging)
                return Confidence.IsGood(words.GetRange(0, i).Text()) ? statement with { Text = words.GetRange(0, i).Text().AsSentence() } : null;
        }

        return null;
    }
}
