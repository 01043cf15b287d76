namespace InviteBot.Interview;

/// <summary>What is said around the form.</summary>
internal static class FormWording
{
    public static readonly string Button = "One form";
    public static readonly string Title = "All questions on one card";
    public static readonly string Hint = "Fill in what fits and leave the rest empty. What I need besides, I ask afterwards.";
    public static readonly string Submit = "Use these answers";
    public static readonly string InvitationTitle = "Write an invitation";
    public static readonly string InvitationHint = "Fill in what fits. Nothing of it is kept; the invitation comes as a card that only you see until you send it.";
    public static readonly string Write = "Write it";

    public static readonly string PlainSentences = "What reads like a note is best said in one plain sentence, as you would say it to them.";

    public static string StillToAsk(IReadOnlyList<string> labels) => $"Thank you. I still have to ask about {List(labels)}.";

    public static string Missing(IReadOnlyList<string> labels) => $"I can't do without {List(labels)}.";

    public static string AboutMessage(string? author) => author is null ? "You read this message. Say in your own words what of it you remember:" : $"You read this message of {author}. Say in your own words what of it you remember:";

    /// <summary>What somebody did who wrote a message: they wrote it, and more is not known.</summary>
    public static string Wrote(string words) => $"wrote “{words}”";

    public static string IsPrivate(string words) => $"“{words}” is private, so I left that answer out for now.";

    public static string AboutJob(string remark) => $"About the job: {remark}";

    private static string List(IReadOnlyList<string> labels) => string.Join(", ", labels.Select(label => $"“{label}”"));
}
