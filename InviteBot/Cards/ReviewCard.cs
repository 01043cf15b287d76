using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>A review: the verdict, three reasons and four tips as ticks, one edit for each fault, and a rewrite where one can be made.</summary>
internal static class ReviewCard
{
    /// <summary>Longer ones are cut on the card: a card of somebody's 1,900 characters twice over would not be shown by every channel.</summary>
    private static readonly int LongestEdit = 400;

    public static Attachment Build(ReviewCardWords words, string cardId)
    {
        var card = new AdaptiveCard(CardVersion.Declared)
        {
            Speak = $"{words.Title}. {words.Verdict}",
            FallbackText = $"{words.Verdict} {string.Join(' ', words.Edits)}",
            Body =
            [
                new AdaptiveTextBlock(words.Title) { Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.Medium, Style = AdaptiveTextBlockStyle.Heading, Wrap = true },
                Elements.Ours(words.Verdict),
                Elements.Ours(words.Length, subtle: true),
                .. words.Reasons.Select(reason => Tight(Elements.Ours(reason))),
                Elements.Ours(words.TipsTitle, heading: true),
                .. words.Tips.Select(tip => Tight(Elements.Ours(tip))),
                .. Edits(words),
                .. Rewrite(words),
                Buttons(words, cardId),
            ],
        };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }

    private static IEnumerable<AdaptiveElement> Edits(ReviewCardWords words)
    {
        if (words.Edits.Count == 0) return [];
        return [Elements.Ours(words.EditsTitle, heading: true), .. words.Edits.Select(edit => Elements.Literal(Elements.Run(Cut(edit))))];
    }

    private static IEnumerable<AdaptiveElement> Rewrite(ReviewCardWords words)
    {
        if (words.Rewrite is not { } text) return [];
        return
        [
            Elements.Ours(words.RewriteTitle, heading: true),
            Elements.Sheet(text),
        ];
    }

    private static AdaptiveActionSet Buttons(ReviewCardWords words, string cardId)
    {
        List<AdaptiveAction> buttons =
        [
            Elements.Button(words.Tell, CardVerbs.Tell, cardId),
            Elements.Button(words.Another, CardVerbs.Say, cardId, words.Another),
            Elements.Button(words.GoOn, CardVerbs.GoOn, cardId),
        ];
        if (words.Rewrite is { } text) buttons.Insert(0, Elements.CopyButton(words.Copy, "rewrite", text));
        return new AdaptiveActionSet { Actions = buttons };
    }

    /// <summary>Never between the halves of an emoji.</summary>
    private static string Cut(string edit)
    {
        if (edit.Length <= LongestEdit) return edit;
        var end = char.IsHighSurrogate(edit[LongestEdit - 1]) ? LongestEdit - 1 : LongestEdit;
        return edit[..end] + "…";
    }

    private static AdaptiveTextBlock Tight(AdaptiveTextBlock line)
    {
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }
}
