using System.Text;

namespace InviteBot.Invitations.Reviewing;

/// <summary>Writes a draft anew from nothing but what is right in it and what the writer told.</summary>
internal static class DraftRewriter
{
    private static readonly FaultKind[] NeedsAnAnswer = [FaultKind.NoPlace, FaultKind.NoPurpose, FaultKind.UntrueContact, FaultKind.HiddenPurpose, FaultKind.Sensitive, FaultKind.OtherLanguage, FaultKind.Empty];

    /// <summary>Null when a piece is missing that nobody told.</summary>
    public static string? Propose(string text, Judgement judgement, IReadOnlyList<Fault> faults)
    {
        if (faults.Count == 0 || faults.Any(fault => NeedsAnAnswer.Contains(fault.Kind) && !(fault.Kind == FaultKind.NoPurpose && IsToldInContext(judgement))) || Greeting(text, judgement) is not { } greeting)
            return null;
        var kept = Kept(text, judgement, faults);
        if (kept.Count == 0)
            return null;
        if (judgement.JobAsk == JobAsk.Hidden)
        {
            if (judgement.Context.Role is not { } role)
                return null;
            // A text ends on its question.
            kept.Insert(kept[^1].TrimEnd().EndsWith('?') ? kept.Count - 1 : kept.Count, ReviewAdvice.JobLine(role) + " ");
        }

        return greeting + Joined(kept) + End(text, judgement);
    }

    /// <summary>The line about the job is the purpose that was missing.</summary>
    private static bool IsToldInContext(Judgement judgement) => judgement is { JobAsk: JobAsk.Hidden, Context.Role: not null };

    /// <summary>The sentences without a fault, each with the space or line break behind it.</summary>
    private static List<string> Kept(string text, Judgement judgement, IReadOnlyList<Fault> faults)
    {
        var kept = new List<string>();
        for (var i = 0; i < judgement.Sentences.Count; i++)
        {
            var sentence = judgement.Sentences[i].Sentence;
            var end = i + 1 < judgement.Sentences.Count ? judgement.Sentences[i + 1].Sentence.Start : sentence.End;
            if (!faults.Any(fault => fault.At >= sentence.Start && fault.At < sentence.End))
                kept.Add(text[sentence.Start..end]);
        }

        return kept;
    }

    private static string Joined(List<string> kept)
    {
        var body = new StringBuilder();
        foreach (var sentence in kept)
        {
            if (body.Length > 0 && !char.IsWhiteSpace(body[^1]))
                body.Append(' ');
            body.Append(sentence);
        }

        return body.ToString().Trim();
    }

    private static string End(string text, Judgement judgement)
    {
        var end = judgement.Sentences[^1].Sentence.End;
        var rest = text[end..].TrimEnd();
        if (rest.Trim().Length == 0)
            return "";
        return char.IsWhiteSpace(rest[0]) ? rest : " " + rest;
    }

    private static string? Greeting(string text, Judgement judgement)
    {
        var end = judgement.Sentences.Count > 0 ? judgement.Sentences[0].Sentence.Start : judgement.Draft.GreetingEnd;
        var greeting = text[..end].TrimStart();
        var mustChange = judgement.WrongName is not null || (judgement.HasPlaceholder && judgement.Placeholder.At < judgement.Draft.GreetingEnd);
        if (!mustChange)
            return greeting;
        return judgement.Draft.Greeted.Length > 0 && NameFrom(judgement) is { } name ? greeting.Replace(judgement.Draft.Greeted, name, StringComparison.Ordinal) : null;
    }

    private static string? NameFrom(Judgement judgement) =>
        (judgement.Context.RecipientName ?? judgement.WrongName?.Meant) is { } name ? RecipientReader.Read(name).Recipient?.GreetingName : null;
}
