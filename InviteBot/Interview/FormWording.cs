namespace InviteBot.Interview;

/// <summary>What is said around the form.</summary>
internal static class FormWording
{
    public static readonly string Button = "One form";
    public static readonly string Title = "All questions on one card";
    public static readonly string Hint = "Fill in what fits and leave the rest empty. What I need besides, I ask afterwards.";
    public static readonly string Submit = "Use these answers";

    public static string IsPrivate(string words) => $"“{words}” is private, so I left that answer out for now.";

    public static string AboutJob(string remark) => $"About the job: {remark}";

    public static string StillToAsk(IReadOnlyList<string> labels) => $"Thank you. I still have to ask about {string.Join(", ", labels.Select(label => $"“{label}”"))}.";
}
