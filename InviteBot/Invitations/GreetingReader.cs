using InviteBot.Invitations.Language;
using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations;

/// <summary>Reads how the sender greets the recipient: "Jorunn", "Ms Okoye", "Dear Don Celso,".</summary>
public static class GreetingReader
{
    private const int MostWords = 6;

    /// <summary>The recipient, greeted so; null when it is no greeting.</summary>
    public static Recipient? Read(Recipient recipient, string typed)
    {
        var words = Characters.Clean(typed).TrimEnd(',', '.', '!').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isDear = words.Length > 1 && words[0].Equals("dear", StringComparison.OrdinalIgnoreCase);
        var isHi = words.Length > 1 && words[0].ToLowerInvariant() is "hi" or "hello" or "hey";
        if (isDear || isHi)
            words = words[1..];
        var name = string.Join(' ', words);
        if (name.Length == 0 || name.Length > TextLimits.Name || !name.Any(char.IsLetter) || words.Length > MostWords || name.Any(letter => char.IsDigit(letter) || letter is '?' or '!' or ',' or ';' or ':' or '@' or '\n'))
            return null;
        if (!name.Any(char.IsUpper))
            words = [.. words.Select(RecipientReader.Capitalised)];
        else if (!name.Any(char.IsLower))
            words = [.. words.Select(word => word.Length > 3 ? RecipientReader.Capitalised(word.ToLowerInvariant()) : word)];
        var hasTitle = words.Length > 1 && NameTitles.IsTitle(words[0]);
        var first = hasTitle ? NameTitles.Written(words[0]) : NameWords.Particles.Contains(words[0]) ? words[0] : words[0].Capitalised();
        return recipient with { GreetingName = string.Join(' ', [first, .. words[1..]]), IsFormal = isDear || hasTitle || (recipient.IsFormal && !isHi && words.Length > 1) };
    }
}
