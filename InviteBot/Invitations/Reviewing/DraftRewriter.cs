namespace InviteBot.Invitations.Reviewing;

/// <summary>Writes a draft anew from nothing but what is right in it and what the writer told.</summary>
internal static class DraftRewriter
{
    private static readonly FaultKind[] NeedsAnAnswer = [FaultKind.NoPlace, FaultKind.NoPurpose, FaultKind.UntrueContact, FaultKind.HiddenPurpose, FaultKind.Sensitive, FaultKind.OtherLanguage, FaultKind.Empty];

    /// <summary>Null when a piece is missing that nobody told.</summary>
    public static string? Propose(string text, Judgement judgement, IReadOnlyList<Fault> faults)
    {
        if (faults.Count == 0 || faults.Any(fault => NeedsAnAnswer.Contains(fault.Kind)) || Greeting(text, judgement) is not { } greeting)
            return null;
        var kept = judgement.Sentences.Where(sentence => !faults.Any(fault => IsIn(fault, sentence.Sentence))).Select(sentence => text.Substring(sentence.Sentence.Start, sentence.Sentence.Text.Length)).ToList();
        if (judgement.JobAsk == JobAsk.Hidden)
        {
            if (judgement.Context.Role is not { } role)
                return null;
            kept.Add(ReviewAdvice.JobLine(role));
        }

        if (kept.Count == 0)
            return null;
        var body = string.Join(' ', kept.Select(sentence => sentence.TrimEnd(';', ' ')));
        var signature = judgement.Draft.Signature.Length == 0 ? "" : " " + judgement.Draft.Signature;
        return $"{greeting}{body}{signature}";
    }

    private static string? Greeting(string text, Judgement judgement)
    {
        var greeting = text[..judgement.Draft.GreetingEnd].TrimStart();
        var mustChange = judgement.WrongName is not null || (judgement.HasPlaceholder && judgement.Placeholder.At < judgement.Draft.GreetingEnd);
        var name = mustChange ? NameFrom(judgement) : null;
        if (mustChange && (name is null || judgement.Draft.Greeted.Length == 0))
            return null;
        if (name is not null)
            greeting = greeting.Replace(judgement.Draft.Greeted, name, StringComparison.Ordinal);
        greeting = greeting.TrimEnd(' ', ',', '!', ':', '.', '\n');
        return greeting.Length == 0 ? "" : greeting + ", ";
    }

    private static string? NameFrom(Judgement judgement) =>
        (judgement.Context.RecipientName ?? judgement.WrongName?.Meant) is { } name ? RecipientReader.Read(name).Recipient?.GreetingName : null;

    private static bool IsIn(Fault fault, DraftSentence sentence) => fault.At >= sentence.Start && fault.At < sentence.End;
}
