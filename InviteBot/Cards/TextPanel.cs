using System.Text;
using AdaptiveCards;
using InviteBot.Invitations;

namespace InviteBot.Cards;

/// <summary>One length of an invitation on its card: counter, the text to the letter, Copy, and where each sentence comes from.</summary>
internal static class TextPanel
{
    // Longer than any text may be, so that "too long" is said with its number and not cut.
    private const int LongestEdit = 2_500;

    // A block holds its text twice, and a card no more than 25 KB; the window that Copy opens has the block as well.
    private const int MostInBlock = 1_200;

    public static string IdOf(InvitationText text) => $"text-{text.Form}".ToLowerInvariant();

    public static AdaptiveContainer Build(InvitationText text, IReadOnlyList<InvitationText> texts, InvitationCardWords words, string cardId, bool visible) => new()
    {
        Id = IdOf(text),
        IsVisible = visible,
        Items = [LengthTabs.Build(text, texts, words), .. text.IsBlocked ? Withheld(text, words, cardId) : Letter(text, words, cardId)],
    };

    private static IEnumerable<AdaptiveElement> Letter(InvitationText text, InvitationCardWords words, string cardId)
    {
        var sources = $"{IdOf(text)}-sources";
        IEnumerable<AdaptiveElement> origin = text.IsOwn
            ? [Elements.Ours(words.Own, subtle: true), .. words.Remarks(text).Select(line => Elements.Literal(Elements.Run(line, subtle: true)))]
            : [SourcesLink(words, sources), Sources(text, words, sources)];
        return [.. Counter(text, words), Elements.Sheet(text.Text), Copy(text, words), .. Block(text, words), .. origin, EditLink(text, words), Editing(text, words, cardId, visible: false)];
    }

    // The web page draws a meter under this line.
    private static IEnumerable<AdaptiveElement> Counter(InvitationText text, InvitationCardWords words)
    {
        yield return Elements.Ours(words.Counter(text), subtle: true);
        if (text.Subject is { } subject) yield return Elements.Literal(Elements.Run(words.Subject, subtle: true), Elements.Run(subject));
    }

    private static AdaptiveActionSet Copy(InvitationText text, InvitationCardWords words) => new()
    {
        Id = CopyIdOf(text),
        Actions = [words.CopyBlock is null ? Elements.CopyButton(words.Copy, text.Form.ToString(), text.Text) : Elements.DialogButton(words.Copy, CardVerbs.Copy, text.Form.ToString())],
    };

    private static IEnumerable<AdaptiveElement> Block(InvitationText text, InvitationCardWords words)
    {
        if (words.CopyBlock is not { } title || Encoding.UTF8.GetByteCount(text.Text) > MostInBlock) yield break;
        var block = $"{IdOf(text)}-block";
        yield return Elements.Link(title, [new AdaptiveTargetElement(block)]);
        yield return new AdaptiveContainer { Id = block, IsVisible = false, Items = [CopyBlock.Build(text.Text)] };
    }

    private static AdaptiveContainer SourcesLink(InvitationCardWords words, string target) => Elements.Link(words.WhereFrom, [new AdaptiveTargetElement(target)]);

    // Copy and Check change places, so that never more than six buttons are in view. What is opened stands last: it is
    // what the page calls expanded.
    private static AdaptiveContainer EditLink(InvitationText text, InvitationCardWords words) =>
        Elements.Link(words.Edit, text.IsBlocked ? [new AdaptiveTargetElement(EditIdOf(text))] : [new AdaptiveTargetElement(CopyIdOf(text)), new AdaptiveTargetElement(EditIdOf(text))]);

    private static AdaptiveContainer Editing(InvitationText text, InvitationCardWords words, string cardId, bool visible) => new()
    {
        Id = EditIdOf(text),
        IsVisible = visible,
        Items =
        [
            new AdaptiveTextInput { Id = CardFields.Edited(text.Form.ToString()), Label = words.EditLabel, Value = text.Text, IsMultiline = true, MaxLength = LongestEdit },
            new AdaptiveActionSet { Actions = [Elements.Button(words.CheckMine, CardVerbs.Edit, cardId, text.Form.ToString())] },
        ],
    };

    private static AdaptiveContainer Sources(InvitationText text, InvitationCardWords words, string id) => new()
    {
        Id = id,
        IsVisible = false,
        Items = [.. text.Segments.Select(segment => Elements.Literal(Elements.Run(segment.Text.Trim()), Elements.Run($"  {words.Source(segment)}", subtle: true)))],
    };

    private static IEnumerable<AdaptiveElement> Withheld(InvitationText text, InvitationCardWords words, string cardId) =>
        [.. words.WhyWithheld(text).Select(line => Elements.Literal(Elements.Run(line))), .. text.IsOwn ? [Elements.Ours(words.Own, subtle: true)] : (AdaptiveElement[])[EditLink(text, words)], Editing(text, words, cardId, visible: text.IsOwn)];

    private static string CopyIdOf(InvitationText text) => $"{IdOf(text)}-copy";

    private static string EditIdOf(InvitationText text) => $"{IdOf(text)}-edit";
}
