using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations;

/// <summary>Reads one typed answer in the light of the others.</summary>
public static class LineReader
{
    public static Reading Read(Question question, string typed, Answers answers)
    {
        var text = Characters.Clean(typed).TrimEnd('.', ' ');
        if (text.Length == 0)
            return new Reading(question, ReadingOutcome.Unclear);
        var stem = Stems.For(question, answers)?.Text.Replace("…", text, StringComparison.Ordinal) ?? text;
        return new Reading(question, ReadingOutcome.Good) { Sentence = stem.EndsWith('?') || stem.EndsWith('.') ? stem : stem + ".", IsWorthShowing = true };
    }

    /// <summary>Words said as to the recipient: kept as they stand, but for capital and full stop.</summary>
    public static Reading ReadOwnWords(Question question, string typed, Answers answers) => Read(question, typed, answers);
}
