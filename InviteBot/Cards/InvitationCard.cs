using AdaptiveCards;
using InviteBot.Invitations;
using Microsoft.Bot.Schema;

namespace InviteBot.Cards;

/// <summary>The finished invitation: one length in view with its counter and Copy, the others a tap away, and where each sentence comes from.</summary>
internal static class InvitationCard
{
    private static readonly string ButtonsId = "buttons";
    private static readonly string ShapesId = "shapes";

    /// <param name="texts">The three lengths in the order of their tabs.</param>
    /// <param name="words">The words on the card; the conversation owns them.</param>
    /// <param name="cardId">Travels with every button, so that an old card is told from the current one.</param>
    /// <param name="inView">The length that is seen first.</param>
    public static Attachment Build(IReadOnlyList<InvitationText> texts, InvitationCardWords words, string cardId, TextForm inView = TextForm.Note200)
    {
        var spoken = Spoken(texts.First(text => text.Form == inView));
        var card = new AdaptiveCard(CardVersion.Declared)
        {
            Speak = spoken is null ? words.Title : $"{words.Title}. {spoken}",
            FallbackText = spoken ?? words.Title,
            Body =
            [
                Elements.Title(words.Title),
                .. texts.Select(text => TextPanel.Build(text, texts, words, cardId, visible: text.Form == inView)),
                .. words.Notices.Select(notice => Elements.Literal(Elements.Run(notice, subtle: true))),
                .. SignOff(words, cardId),
                .. words.HowToSend.Select(line => Elements.Ours(line, subtle: true)),
                ShapeLink(words),
                Buttons(words, cardId),
                Shapes(words, cardId),
            ],
        };
        return new Attachment(AdaptiveCard.ContentType, content: card);
    }

    // A text that may not leave does not leave by the back door either.
    private static string? Spoken(InvitationText text) => text.IsBlocked ? null : text.Text;

    private static IEnumerable<AdaptiveElement> SignOff(InvitationCardWords words, string cardId)
    {
        if (words.SignOffPrompt is null) yield break;
        yield return new AdaptiveTextInput
        {
            Id = CardFields.Input,
            Label = words.SignOffPrompt,
            MaxLength = 60,
            InlineAction = Elements.Button(words.SignOffButton, CardVerbs.SignOff, cardId),
        };
    }

    // The two rows of buttons change places, so that never more than six are in view.
    private static AdaptiveContainer ShapeLink(InvitationCardWords words) =>
        Elements.Link(words.ToneAndLength, [new AdaptiveTargetElement(ButtonsId), new AdaptiveTargetElement(ShapesId)]);

    private static AdaptiveActionSet Shapes(InvitationCardWords words, string cardId) => new()
    {
        Id = ShapesId,
        IsVisible = false,
        Actions = [.. words.Shapes.Select(shape => Elements.Button(shape, CardVerbs.Shape, cardId, shape))],
    };

    private static AdaptiveActionSet Buttons(InvitationCardWords words, string cardId) => new()
    {
        Id = ButtonsId,
        Actions =
        [
            Elements.Button(words.Reword, CardVerbs.Reword, cardId),
            Elements.Button(words.ChangeAnswer, CardVerbs.ChangeAnswer, cardId),
            Elements.Button(words.OtherVersions, CardVerbs.OtherVersions, cardId),
            Elements.Button(words.StartOver, CardVerbs.StartOver, cardId),
        ],
    };
}
