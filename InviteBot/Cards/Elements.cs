using AdaptiveCards;

namespace InviteBot.Cards;

/// <summary>The few shapes all our cards are made of.</summary>
internal static class Elements
{
    /// <summary>Words of ours. A TextBlock reads Markdown, so what a person typed goes through <see cref="Literal"/> instead.</summary>
    public static AdaptiveTextBlock Ours(string text, bool subtle = false, bool heading = false) => new(text)
    {
        Wrap = true,
        IsSubtle = subtle,
        Size = subtle ? AdaptiveTextSize.Small : AdaptiveTextSize.Default,
        Weight = heading ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default,
        Style = heading ? AdaptiveTextBlockStyle.Heading : AdaptiveTextBlockStyle.Paragraph,
    };

    /// <summary>Words of a person, shown to the letter: text runs know no Markdown and no mentions.</summary>
    public static AdaptiveRichTextBlock Literal(params AdaptiveTextRun[] runs) => new() { Inlines = [.. runs] };

    public static AdaptiveTextRun Run(string text, bool subtle = false) => new(text)
    {
        IsSubtle = subtle,
        Size = subtle ? AdaptiveTextSize.Small : AdaptiveTextSize.Default,
    };

    /// <summary>A text of several lines, to the letter, set off from what is said about it.</summary>
    public static AdaptiveContainer Sheet(string text) => new()
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Items = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(paragraph => Literal(Run(paragraph)))],
    };

    /// <summary>The first line of a card; it may hold a name.</summary>
    public static AdaptiveRichTextBlock Title(string title) => Literal(new AdaptiveTextRun(title) { Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.Medium });

    /// <summary>A line that shows what is hidden and hides what is shown.</summary>
    public static AdaptiveContainer Link(string title, List<AdaptiveTargetElement> targets) => new()
    {
        Items = [new AdaptiveTextBlock(title) { Color = AdaptiveTextColor.Accent, Size = AdaptiveTextSize.Small, Wrap = true }],
        SelectAction = new AdaptiveToggleVisibilityAction { Title = title, TargetElements = targets },
    };

    public static AdaptiveSubmitAction Button(string title, string verb, string? cardId, string? argument = null, string? style = null) => new()
    {
        Title = title,
        Style = style,
        Data = Data(verb, cardId, argument),
    };

    /// <summary>Copies the text on our page without asking the bot; elsewhere the bot is asked with <paramref name="argument"/>.</summary>
    public static AdaptiveSubmitAction CopyButton(string title, string argument, string text) => new()
    {
        Title = title,
        Style = "positive",
        AssociatedInputs = AdaptiveAssociatedInputs.None,
        Data = new Dictionary<string, string> { [CardFields.Verb] = CardVerbs.Copy, [CardFields.Argument] = argument, [CardFields.Text] = text },
    };

    /// <summary>Opens a dialog in Teams. Who does not know of dialogs sends the same data as a message, which is answered too.</summary>
    public static AdaptiveSubmitAction DialogButton(string title, string verb, string argument, string? cardId = null)
    {
        var data = Data(verb, cardId, argument).ToDictionary(pair => pair.Key, pair => (object)pair.Value);
        data["msteams"] = new Dictionary<string, string> { ["type"] = "task/fetch" };
        return new AdaptiveSubmitAction { Title = title, AssociatedInputs = AdaptiveAssociatedInputs.None, Data = data };
    }

    public static Dictionary<string, string> Data(string verb, string? cardId, string? argument)
    {
        var data = new Dictionary<string, string> { [CardFields.Verb] = verb };
        if (cardId is not null) data[CardFields.Card] = cardId;
        if (argument is not null) data[CardFields.Argument] = argument;
        return data;
    }
}
