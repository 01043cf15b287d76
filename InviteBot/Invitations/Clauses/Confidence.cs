using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Clauses;

/// <summary>Tells whether a sentence is good enough to be shown as finished.</summary>
internal static class Confidence
{
    public static bool IsGood(string sentence)
    {
        var words = Wordlist.Of(sentence);
        if (words.Count is < 3 or > 40)
            return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsAny("he", "she", "him", "his", "her", "hers"))
                return false;
            if (i > 0 && words[i].Core.Length > 0 && words[i - 1].Is(words[i].Core) && words[i - 1].Trail.Length == 0)
                return false;
        }

        return !words[^1].IsAny("of", "to", "your", "some", "the", "a", "an", "and", "or", "but", "with", "my", "because");
    }
}
