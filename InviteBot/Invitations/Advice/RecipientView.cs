using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Advice;

/// <summary>An invitation as its recipient meets it.</summary>
public sealed record RecipientView(IReadOnlyList<RecipientQuestion> Questions, string Reminder)
{
    /// <summary>Ticks each question by the first sentence that comes from an answer to it.</summary>
    public static RecipientView Of(InvitationText text) => new(
        [
            new RecipientQuestion(AdvicePhrases.Get("who"), Answering(text, Question.Fact, Question.SignOff) ?? AdvicePhrases.Get("whoProfile")),
            new RecipientQuestion(AdvicePhrases.Get("from"), Answering(text, Question.Place, Question.Tie, Question.TieDetail, Question.MayName)),
            new RecipientQuestion(AdvicePhrases.Get("why"), Answering(text, Question.Deed, Question.ShortDeed, Question.Extra)),
            new RecipientQuestion(AdvicePhrases.Get("want"), Answering(text, Question.Ask, Question.Role, Question.Job, Question.News)),
        ],
        AdvicePhrases.Get("reminder"));

    private static string? Answering(InvitationText text, params ReadOnlySpan<Question> sources)
    {
        foreach (var source in sources)
        {
            var words = string.Join(' ', text.Segments.Where(segment => segment.Source == source && segment.Text.Any(char.IsLetter)).Select(segment => segment.Text.Trim()));
            if (words.Length > 0)
                return words.Capitalised();
        }

        return null;
    }
}
