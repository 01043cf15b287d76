using System.Globalization;
using InviteBot.Cards;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>Reads a message once, so that no dialog looks at <see cref="Activity.Text"/> or <see cref="Activity.Value"/> itself.</summary>
internal static class UserIntentReader
{
    private static readonly Dictionary<string, CommandWord> Commands = new(StringComparer.Ordinal)
    {
        ["help"] = CommandWord.Help,
        ["help me"] = CommandWord.Help,
        ["what can you do"] = CommandWord.Help,
        ["back"] = CommandWord.Back,
        ["go back"] = CommandWord.Back,
        ["start over"] = CommandWord.StartOver,
        ["restart"] = CommandWord.StartOver,
        ["start again"] = CommandWord.StartOver,
        ["cancel"] = CommandWord.Cancel,
        ["stop"] = CommandWord.Cancel,
        ["quit"] = CommandWord.Cancel,
        ["exit"] = CommandWord.Cancel,
        ["skip"] = CommandWord.Skip,
        ["skip this"] = CommandWord.Skip,
        ["skip it"] = CommandWord.Skip,
        ["reword"] = CommandWord.Reword,
        ["reword a line"] = CommandWord.Reword,
        ["change an answer"] = CommandWord.ChangeAnswer,
        ["change answer"] = CommandWord.ChangeAnswer,
        ["other versions"] = CommandWord.OtherVersions,
        ["next person"] = CommandWord.NextPerson,
        ["next one"] = CommandWord.NextPerson,
        ["another one"] = CommandWord.NextPerson,
        ["delete my data"] = CommandWord.DeleteMyData,
        ["forget me"] = CommandWord.DeleteMyData,
        ["forget"] = CommandWord.DeleteMyData,
        ["show my data"] = CommandWord.ShowMyData,
        ["check my draft"] = CommandWord.CheckDraft,
        ["check a draft"] = CommandWord.CheckDraft,
        ["check another draft"] = CommandWord.CheckDraft,
        ["check this"] = CommandWord.CheckDraft,
        ["review my draft"] = CommandWord.CheckDraft,
        ["review a draft"] = CommandWord.CheckDraft,
        ["review"] = CommandWord.CheckDraft,
        ["keep it"] = CommandWord.KeepIt,
        ["keep this"] = CommandWord.KeepIt,
        ["keep it for later"] = CommandWord.KeepIt,
        ["my invitations"] = CommandWord.MyInvitations,
        ["show my invitations"] = CommandWord.MyInvitations,
        ["undo"] = CommandWord.Undo,
        ["undo that"] = CommandWord.Undo,
        ["undo it"] = CommandWord.Undo,
        ["undo last change"] = CommandWord.Undo,
        ["undo the last change"] = CommandWord.Undo,
        ["undo last answer"] = CommandWord.Undo,
        ["undo the last answer"] = CommandWord.Undo,
        ["please undo"] = CommandWord.Undo,
        ["take that back"] = CommandWord.Undo,
        ["take it back"] = CommandWord.Undo,
        ["show the texts"] = CommandWord.ShowTexts,
        ["show my texts"] = CommandWord.ShowTexts,
        ["show the text"] = CommandWord.ShowTexts,
        ["back to the texts"] = CommandWord.ShowTexts,
        ["one form"] = CommandWord.OneForm,
        ["one form please"] = CommandWord.OneForm,
        ["all on one form"] = CommandWord.OneForm,
        ["show the form"] = CommandWord.OneForm,
        ["all questions at once"] = CommandWord.OneForm,
        ["hi"] = CommandWord.Greeting,
        ["hello"] = CommandWord.Greeting,
        ["hey"] = CommandWord.Greeting,
        ["start"] = CommandWord.Greeting,
    };

    /// <summary>Says what a message means. A command word in quotation marks is an answer: a company may be called "Cancel".</summary>
    public static UserIntent Read(IMessageActivity message)
    {
        if (CardTap.Read(message.Value) is { } tap) return FromTap(tap);
        if (string.IsNullOrEmpty(message.Text)) return new UserIntent.Unreadable(HasFile(message) ? UnreadableReason.AttachmentOnly : UnreadableReason.Empty);
        if (message.Text.Length > TypedText.LongestAnswer) return new UserIntent.Unreadable(UnreadableReason.TooLong);

        return FromText(TypedText.Clean(message.Text), HasFile(message));
    }

    // Starting over asks before it clears anything, so it may be pressed on an old card too.
    private static UserIntent FromTap(CardTap tap)
    {
        if (tap.Verb == CardVerbs.Say) return FromText(TypedText.Clean(tap.Argument ?? ""), hasFile: false);
        return tap.Verb == CardVerbs.StartOver ? new UserIntent.Command(CommandWord.StartOver) : new UserIntent.Tap(tap);
    }

    private static UserIntent FromText(string text, bool hasFile)
    {
        if (Commands.TryGetValue(TypedText.ForComparison(text), out var command)) return new UserIntent.Command(command);
        if (Kept(TypedText.ForComparison(text)) is { } kept) return kept;
        if (text.Length == 0) return new UserIntent.Unreadable(hasFile ? UnreadableReason.AttachmentOnly : UnreadableReason.Empty);
        if (SideTopics.Of(TypedText.ForComparison(text)) is { } side) return side;
        if (PastedDraft.Read(text) is { } draft) return new UserIntent.Draft(draft);
        if (Unquoted(text) is { } quoted) return new UserIntent.Answer(quoted);
        if (TypedText.HasWords(text) || IsThumb(text)) return new UserIntent.Answer(text);

        return new UserIntent.Unreadable(TypedText.IsVisible(text) ? UnreadableReason.NoWords : UnreadableReason.Empty);
    }

    /// <summary>Reads "show invitation 2" and its kin, "show 2" too.</summary>
    private static UserIntent.Kept? Kept(string words) =>
        words.Replace(" invitation ", " ", StringComparison.Ordinal).Split(' ') is [var verb, var number] && Enum.TryParse<KeptAction>(verb, ignoreCase: true, out var action) && !int.TryParse(verb, out _)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? new UserIntent.Kept(action, parsed) : null;

    /// <summary>The words inside quotation marks, but only when they would be a command without them.</summary>
    private static string? Unquoted(string text)
    {
        if (text.Length < 3 || (text[0], text[^1]) is not (('"', '"') or ('“', '”') or ('\'', '\'') or ('‘', '’') or ('«', '»'))) return null;
        var inner = text[1..^1].Trim();
        return Commands.ContainsKey(TypedText.ForComparison(inner)) ? inner : null;
    }

    private static bool IsThumb(string text) => text.StartsWith("👍", StringComparison.Ordinal) || text.StartsWith("👎", StringComparison.Ordinal);

    /// <summary>Teams mirrors formatted text as an HTML attachment; that is not a file.</summary>
    private static bool HasFile(IMessageActivity message) => message.Attachments?.Any(attachment => attachment.ContentType != "text/html") == true;
}
