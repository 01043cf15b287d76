using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Checking;

/// <summary>R5, R8, R9, R18: nothing hidden, nothing claimed that was not said.</summary>
internal static class HonestyRules
{
    private static readonly string[] JobWords = ["looking for", "role", "roles", "job", "jobs", "applied", "apply", "hire", "hiring", "internship", "apprenticeship", "position", "vacancy", "traineeship", "placement", "employ", "work", "hours", "trainee", "apprentice", "interested in", "postdoc", "residency", "fellowship", "contract", "commission", "a place in", "paid me", "for pay"];
    private static readonly string[] Seeking = ["looking for a job", "looking for work", "looking for a role", "looking for a new role", "looking for a position", "my job search", "refer me", "hire me", "open to work"];
    private static readonly string[] Contact = ["when we met", "since we met", "great to meet you", "nice to meet you", "good to meet you", "great meeting you", "nice meeting you", "our conversation", "our chat", "our last", "we met", "we worked together", "we studied together", "great chatting with you", "great speaking with you", "as we discussed"];

    public static void Check(string text, List<Word> words, RubricContext context, List<Finding> findings)
    {
        if (context.Job is JobWish.Now or JobWish.Later && !Signs.Any(text, JobWords))
            findings.Add(new Finding(RuleId.R5, Severity.Block, ""));
        if (context.Job == JobWish.No && Signs.Find(text, Seeking) is { At: >= 0 } seeking)
            findings.Add(new Finding(RuleId.R5, Severity.Block, seeking.Sign));
        if (context.HidesPurpose)
            findings.Add(new Finding(RuleId.R5, Severity.Block, ""));
        if (context.Allowed is { } allowed)
            Invented(words, allowed, findings);
        foreach (var name in context.Unnamed.Where(name => Signs.IndexOf(text, name) >= 0))
            findings.Add(new Finding(RuleId.R9, Severity.Block, name));
        if (context.Tie is Tie.NeverMet or Tie.KnowsWork && Signs.Find(text, Contact) is { At: >= 0 } contact)
            findings.Add(new Finding(RuleId.R18, Severity.Block, contact.Sign));
    }

    private static void Invented(List<Word> words, IReadOnlySet<string> allowed, List<Finding> findings)
    {
        foreach (var word in words)
        {
            var core = word.Core;
            if (core.Length > 0 && core.Any(char.IsLetterOrDigit) && !Lexicon.Stop.Contains(core) && !allowed.Contains(core))
                findings.Add(new Finding(RuleId.R8, Severity.Block, core));
        }
    }
}
