using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>The answer to a topic beside the interview: advice, a plan, the recipient's view, a text to send later.</summary>
internal static class TopicCard
{
    /// <param name="words">What it says.</param>
    /// <param name="cardId">An id of this card's own, by which a press that a channel repeats is known.</param>
    public static Attachment Build(TopicCardWords words, string cardId)
    {
        var card = new AdaptiveCard(CardVersion.Declared)
        {
            Speak = string.Join(' ', [words.Title + ".", .. words.Lines.Select(line => line.Text), .. words.Texts.Select(text => text.Text)]),
            FallbackText = string.Join(' ', [words.Title + ".", .. words.Lines.Select(line => $"{line.Text} {line.Under}".Trim()), .. words.Texts.Select(text => text.Text)]),
            Body =
            [
                Elements.Title(words.Title),
                .. Small(words.Remark is { } remark ? [remark] : []),
                .. Seen(words.Seen),
                .. words.Lines.SelectMany(Line),
                .. words.Texts.SelectMany(text => CopyPanel.Build(text, words.Copy)),
                .. Small(words.Notes),
                .. Buttons(words.Buttons, cardId),
            ],
        };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }

    private static IEnumerable<AdaptiveElement> Seen(KeptText? seen) =>
        seen is null ? [] : [Elements.Literal(new AdaptiveTextRun(seen.Heading) { Weight = AdaptiveTextWeight.Bolder }), Elements.Sheet(seen.Text)];

    private static IEnumerable<AdaptiveElement> Line(TopicLine line)
    {
        yield return Elements.Literal(Elements.Run(line.Text));
        if (line.Under is not { } under) yield break;

        var small = Elements.Literal(Elements.Run(under, subtle: true));
        small.Spacing = AdaptiveSpacing.None;
        yield return small;
    }

    private static IEnumerable<AdaptiveElement> Small(IReadOnlyList<string> lines) => lines.Select(line => Elements.Literal(Elements.Run(line, subtle: true)));

    private static IEnumerable<AdaptiveElement> Buttons(IReadOnlyList<string> titles, string cardId) =>
        titles.Count == 0 ? [] : [new AdaptiveActionSet { Actions = [.. titles.Select(title => Elements.Button(title, CardVerbs.Say, cardId, title))] }];
}
