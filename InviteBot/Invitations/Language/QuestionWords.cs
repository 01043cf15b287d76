namespace InviteBot.Invitations.Language;

/// <summary>The words with which a question begins.</summary>
internal static class QuestionWords
{
    /// <summary>"could", "is", "have": the verb stands in front of its subject.</summary>
    public static HashSet<string> Openers { get; } = new(["could", "would", "can", "may", "do", "does", "did", "are", "is", "was", "were", "have", "has", "will", "should", "might", "must", "shall"], StringComparer.OrdinalIgnoreCase);

    /// <summary>"what", "how", "who's".</summary>
    public static HashSet<string> Wh { get; } = new(["what", "how", "where", "which", "when", "why", "who", "whose", "what's", "where's", "who's", "how's"], StringComparer.OrdinalIgnoreCase);
}
