using System.Text.RegularExpressions;

namespace InviteBot.Invitations.Reviewing;

/// <summary>Reads what the writer told the bot besides the draft.</summary>
internal static class ContextReader
{
    private const string Name = @"(?<name>(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}'-]+(?: (?:van|von|de|da|der|den|di|el|al|bin) )?(?: ?\p{Lu}[\p{L}'-]+){0,3})";

    private const string FullName = @"(?<name>(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? \p{Lu}[\p{L}'-]+|\p{Lu}[\p{L}'-]+ (?:(?:van|von|de|da|der|den|di|el|al|bin) )?\p{Lu}[\p{L}'-]+)(?: \p{Lu}[\p{L}'-]+){0,2})";

    private static readonly Regex Recipient = new(
        @"(?:\b(?i:recipient|addressee|invitee|receiver|sent to|send this to|send it to|sending this to|sending it to|writing to|write to|wrote to|writes to|addressed to|message to|invitation to|note to|draft to|draft for|note for|invitation for|invite|inviting|contacting|connect with|(?:her|his|their|recipient's) name is|goes to|meant for)(?i: is|'s)?[: ]+(?i:the |my |old |former |new )*" + Name + @"|^(?i:to|for): *" + Name + @"|^" + FullName + @"(?:,| is\b| was\b| runs\b| leads\b| works\b| has\b| \(| -))",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Role = new(
        @"\b(?:job|role|position|internship|traineeship|apprenticeship|work|hired|start) as (?:an? |the |her |his |their )?(?<role>\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,2})|\b(?:want|wants|like|looking for|after|interested in|hope for|for|get|find)(?: to get| to find)? (?:an? |the |her |his |their |some )(?<kind>(?:\p{L}[\p{L}-]+ ){1,3}(?:job|role|position|internship|traineeship|apprenticeship))\b",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);

    public static WriterContext Read(string? context)
    {
        if (string.IsNullOrWhiteSpace(context))
            return WriterContext.Nothing;
        var text = DraftText.PlainOf(context.Length > 2_000 ? context[..2_000] : context);
        var wantsJob = Signals.Has(Signal.ContextJob, text) && !IsDenied(text);
        return new WriterContext
        {
            Text = text,
            RecipientName = RecipientOf(text),
            WantsJob = wantsJob,
            Role = wantsJob ? RoleOf(text) : null,
            Aims = [.. HiddenAim.All.Where(aim => aim.Admitted.IsMatch(text))],
            IsSecretive = Signals.Has(Signal.ContextSecret, text),
            HasNeverMet = Signals.Has(Signal.ContextNeverMet, text),
            HasNotReadIt = Signals.Has(Signal.ContextNotRead, text),
        };
    }

    /// <summary>"I don't want to say that I want a job" denies nothing: a denial is a sentence without a wish of its own.</summary>
    private static bool IsDenied(string text)
    {
        foreach (var sentence in text.Split(['.', ';', '!', '?', '\n']))
        {
            if (Signals.Has(Signal.ContextJob, sentence) && !(Signals.Has(Signal.ContextNoJob, sentence) && !Signals.Has(Signal.ContextSecret, sentence)))
                return false;
        }

        return true;
    }

    private static string? RecipientOf(string text)
    {
        for (var match = Recipient.Match(text); match.Success; match = match.NextMatch())
        {
            var name = match.Groups["name"].Value.Trim();
            if (!Language.Lexicon.Stop.Contains(name.Split(' ')[0]) && !ReviewWords.CommonCapitals.Contains(name.Split(' ')[0]))
                return name;
        }

        return null;
    }

    private static string? RoleOf(string text)
    {
        var match = Role.Match(text);
        if (!match.Success)
            return null;
        var words = match.Groups["role"] is { Success: true } role ? $"{Trimmed(role.Value)} role" : match.Groups["kind"].Value;
        return words.Split(' ').Length < 2 || Language.Lexicon.Stop.Contains(words.Split(' ')[0]) ? null : $"{("aeiouAEIOU".Contains(words[0], StringComparison.Ordinal) ? "an" : "a")} {words}";
    }

    /// <summary>The words up to the first that belongs to the next thing: "site engineer there".</summary>
    private static string Trimmed(string role) =>
        string.Join(' ', role.Split(' ').TakeWhile(word => !Language.Lexicon.Stop.Contains(word)));
}
