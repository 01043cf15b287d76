using AdaptiveCards;
using InviteBot.Invitations;

namespace InviteBot.Cards;

/// <summary>The row of lengths above a text. Each panel has its own, with its own length marked: so the mark moves without asking the bot.</summary>
internal static class LengthTabs
{
    public static AdaptiveColumnSet Build(InvitationText active, IReadOnlyList<InvitationText> texts, InvitationCardWords words) => new()
    {
        Columns = [.. texts.Select(text => text == active ? Active(text, words) : Other(text, texts, words))],
    };

    private static AdaptiveColumn Active(InvitationText text, InvitationCardWords words) => new()
    {
        Width = "stretch",
        Style = AdaptiveContainerStyle.Accent,
        Items = [Title(text, words, AdaptiveTextWeight.Bolder)],
    };

    private static AdaptiveColumn Other(InvitationText text, IReadOnlyList<InvitationText> texts, InvitationCardWords words) => new()
    {
        Width = "stretch",
        Style = AdaptiveContainerStyle.Emphasis,
        Items = [Title(text, words, AdaptiveTextWeight.Default)],
        SelectAction = new AdaptiveToggleVisibilityAction
        {
            Title = words.TabTitle(text),
            TargetElements = [.. texts.Select(each => new AdaptiveTargetElement(TextPanel.IdOf(each), each == text))],
        },
    };

    private static AdaptiveTextBlock Title(InvitationText text, InvitationCardWords words, AdaptiveTextWeight weight) => new(words.TabTitle(text))
    {
        HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
        Wrap = true,
        Weight = weight,
        Size = AdaptiveTextSize.Small,
    };
}
