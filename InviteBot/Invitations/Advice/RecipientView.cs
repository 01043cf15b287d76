using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Advice;

/// <summary>An invitation as its recipient meets it.</summary>
public sealed record RecipientView(IReadOnlyList<RecipientQuestion> Questions, string Reminder)
{
    // So much of what a sentence was made of has to be in it still.
    private static readonly double SameSentence = 0.34;

    private static readonly Question[] Who = [Question.Fact, Question.SignOff];
    private static readonly Question[] From = [Question.Place, Question.Tie, Question.TieDetail, Question.MayName];
    private static readonly Question[] Why = [Question.Deed, Question.ShortDeed, Question.Extra];
    private static readonly Question[] Want = [Question.Ask, Question.Role, Question.Job, Question.News];

    /// <summary>Ticks each question by the first sentence that comes from an answer to it.</summary>
    public static RecipientView Of(InvitationText text) => With(sources => Answering(text, sources));

    /// <summary>A text that the sender wrote over: each question is ticked by the sentence that kept most of the words of a composed one.</summary>
    public static RecipientView OfOwn(InvitationText own, InvitationText composed)
    {
        List<string> sentences = [.. own.Text.Split('\n').SelectMany(Sentences.Split)];
        return With(sources => Answering(composed, sources) is { } said ? Kept(said, sentences) : null);
    }

    private static RecipientView With(Func<Question[], string?> answering) => new(
        [
            new RecipientQuestion(AdvicePhrases.Get("who"), answering(Who) ?? AdvicePhrases.Get("whoProfile")),
            new RecipientQuestion(AdvicePhrases.Get("from"), answering(From)),
            new RecipientQuestion(AdvicePhrases.Get("why"), answering(Why)),
            new RecipientQuestion(AdvicePhrases.Get("want"), answering(Want)),
        ],
        AdvicePhrases.Get("reminder"));

    private static string? Answering(InvitationText text, Question[] sources)
    {
        foreach (var source in sources)
        {
            var words = string.Join(' ', text.Segments.Where(segment => segment.Source == source && segment.Text.Any(char.IsLetter)).Select(segment => segment.Text.Trim()));
            if (words.Length > 0)
                return words.Capitalised();
        }

        return null;
    }

    private static string? Kept(string said, List<string> sentences)
    {
        var content = Content(said);
        if (content.Count == 0)
            return null;
        var best = sentences.MaxBy(sentence => Content(sentence).Count(content.Contains));
        return best is not null && Content(best).Count(content.Contains) >= content.Count * SameSentence ? best.Trim().Capitalised() : null;
    }

    private static HashSet<string> Content(string text) =>
        Wordlist.Of(text).Select(word => word.Core).Where(core => core.Length > 0 && !Lexicon.Stop.Contains(core)).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
