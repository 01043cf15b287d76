using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Shifting;

/// <summary>What two people did together is said of both: "I met you" becomes "We met".</summary>
internal static class Reciprocity
{
    /// <param name="words">What was said of both.</param>
    /// <param name="wasSaid">It was typed as to the recipient: then "I know you from your channel" means one side only.</param>
    public static List<Word> Mend(List<Word> words, bool wasSaid)
    {
        for (var i = 0; i < words.Count; i++)
        {
            Met(words, i);
            Together(words, i);
            if (!wasSaid)
                KnowFrom(words, i);
            Pairs(words, i);
        }

        return words;
    }

    /// <summary>"I met you at" : "We met at".</summary>
    private static void Met(List<Word> words, int i)
    {
        if (!At(words, i, "i") || !At(words, i + 1, "met", "first") || !Open(words, i, 2))
            return;
        var verb = At(words, i + 1, "first") ? i + 2 : i + 1;
        if (!At(words, verb, "met") || !At(words, verb + 1, "you"))
            return;
        words[i] = words[i].With("We");
        words[verb] = words[verb] with { Trail = words[verb + 1].Trail };
        words.RemoveAt(verb + 1);
    }

    /// <summary>"I worked with you on" : "We worked together on".</summary>
    private static void Together(List<Word> words, int i)
    {
        if (!At(words, i, "i") || !At(words, i + 1, "worked", "studied", "trained", "volunteered", "taught", "sang", "played", "rowed") || !At(words, i + 2, "with") || !At(words, i + 3, "you"))
            return;
        words[i] = words[i].With("We");
        words[i + 2] = new Word("", "together", words[i + 3].Trail);
        words.RemoveAt(i + 3);
    }

    /// <summary>"I know you from Siemens" : "We know each other from Siemens".</summary>
    private static void KnowFrom(List<Word> words, int i)
    {
        if (!At(words, i, "i") || !At(words, i + 1, "know") || !At(words, i + 2, "you") || !At(words, i + 3, "from"))
            return;
        words[i] = words[i].With("We");
        words[i + 2] = words[i + 2].With("each");
        words.Insert(i + 3, new Word("", "other", ""));
    }

    /// <summary>"me and you" : "you and I"; "both of us" : "we both".</summary>
    private static void Pairs(List<Word> words, int i)
    {
        if (At(words, i, "me", "i") && At(words, i + 1, "and") && At(words, i + 2, "you") || (At(words, i, "you") && At(words, i + 1, "and") && At(words, i + 2, "me")))
        {
            var start = words[i].Lead;
            words[i] = words[i].With(i == 0 ? "You" : "you") with { Lead = start };
            words[i + 2] = words[i + 2].With("I");
        }
        else if (At(words, i, "both") && At(words, i + 1, "of") && At(words, i + 2, "us"))
        {
            words[i] = words[i].With(i == 0 ? "We" : "we");
            words[i + 1] = words[i + 1].With("both");
            words.RemoveAt(i + 2);
        }
    }

    private static bool Open(List<Word> words, int from, int count)
    {
        for (var i = from; i < from + count && i < words.Count; i++)
        {
            if (words[i].Trail.Length > 0)
                return false;
        }

        return true;
    }

    private static bool At(List<Word> words, int i, params ReadOnlySpan<string> lower) => i >= 0 && i < words.Count && words[i].IsAny(lower);
}
