using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Tells whether "he", "she" or a name in an answer may be somebody else than the recipient.</summary>
internal sealed class OtherPersons(Answers answers)
{
    /// <summary>"She told me that Freya pays at once": of an introduced person "she" who tells is the one who introduced.</summary>
    public string? Tells(string sentence)
    {
        var words = Wordlist.Of(sentence);
        if (words.Count < 5 || !words[0].IsAny("he", "she", "they") || !words[1].IsAny("told", "said", "says", "say", "tell", "tells", "told", "mentioned", "thinks"))
            return null;
        var at = words[2].IsAny("me", "us") ? 3 : 2;
        at += words[at].Is("that") ? 1 : 0;
        var named = IntroductionWriter.NamedBy(answers);
        var verb = named is null && words[1].IsAny("says", "tells", "thinks") ? words[1].Core[..^1] : words[1].Core;
        return $"{named ?? "They"} {verb} {(words[2].IsAny("me", "us") ? words[2].Core + " " : "")}{Perspective.Of(answers).Shift(words.Skip(at).Text())}";
    }

    /// <summary>"I called my mother, she is deaf": who "she" is stands in the clause before, unless that clause is about "she" too.</summary>
    public static bool HangsOn(string sentence, string before) =>
        before.Length > 0 && Wordlist.FirstOf(sentence).IsAny("he", "she", "he's", "she's", "his", "her") && Wordlist.Of(before) is var words && !words[0].IsAny("he", "she", "he's", "she's", "you") && words.Exists(IsPerson);

    /// <summary>Somebody is named or described before "he" or "she", who may be that person as well as the recipient.</summary>
    public bool IsSpokenOf(string sentence, Question question)
    {
        var pronoun = 0;
        foreach (var word in Wordlist.In(sentence))
        {
            if (word.IsAny("he", "she", "him", "her", "his", "he's", "she's"))
                break;
            pronoun++;
        }

        var words = pronoun < Wordlist.Count(sentence) ? Wordlist.Of(sentence) : [];
        if (words.Count == 0)
            return false;
        if (words.Take(pronoun).Any(IsPerson) || HasSubjectOfItsOwn(words, pronoun))
            return true;
        return question is Question.News or Question.Fact or Question.Extra && answers.Recipient?.Pronoun is null && (pronoun > 0 && words[pronoun].IsAny("he", "she") || words.Exists(word => word.IsAny("he's", "she's"))) && !words.Exists(word => word.IsAny("you", "your"));
    }

    /// <summary>"the fox breathes before she speaks": who speaks may well be the fox.</summary>
    private static bool HasSubjectOfItsOwn(List<Word> words, int pronoun)
    {
        var noun = words[0].IsAny("the", "a", "your", "his", "her") ? 1 : 0;
        return pronoun > noun + 2 && words[pronoun].IsAny("he", "she") && words[pronoun - 1].IsAny("before", "after", "until", "till", "when", "while", "as", "because", "so", "and", "if")
            && Grammar.Vocabulary.IsNoun(words[noun].Core.ToLowerInvariant()) && Grammar.Vocabulary.IsThird(words[noun + 1].Core) && !Grammar.Vocabulary.IsNoun(words[noun + 1].Core);
    }

    /// <summary>"Petra told me she is hiring": she may be either, so it is asked, never guessed.</summary>
    public bool AreNamed(string sentence, Understood understood)
    {
        if (understood.Question == Question.Place && answers.Tie == Tie.Introduced || !Wordlist.FirstOf(sentence).StartsUpper)
            return false;
        var words = Wordlist.Of(sentence);
        if (words.Count < 3 || !words[1].IsAny("told", "said", "says", "thinks", "mentioned", "recommended", "tells"))
            return false;
        if (Lexicon.Pronouns.Contains(words[0].Core) || words[0].Core.StartsWith("I'", StringComparison.Ordinal) || answers.Recipient?.Name.Contains(words[0].Core, StringComparison.OrdinalIgnoreCase) == true)
            return false;
        understood.ThirdPerson = words[0].Core;
        if (answers.MayName == true && !words.Skip(2).Any(word => word.IsAny("she", "he", "her", "his", "him", "hers")))
            return false;
        understood.FollowUp ??= FollowUp.WhoIsMeant;
        understood.Leave(sentence, LeftOutReason.Unclear);
        return true;
    }

    internal static bool IsPerson(Word word) =>
        IntroductionWriter.Relations.Contains(word.Core) || Lexicon.RoleNouns.Contains(word.Core) || word.IsAny("lad", "lads", "minister", "ministry", "mayor", "president", "government", "landlord", "priest", "board", "committee", "council", "child", "baby", "student", "pupil", "customer", "neighbour", "neighbor", "client", "patient", "dog", "cat", "horse", "machine", "boat", "ship", "car", "truck");
}
