using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Writes messages that offer choices.</summary>
public class ChoiceFactory
{
    private static readonly ChoiceFactoryOptions Default = new(", ", " or ", ", or ", includeNumbers: true);

    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null)
        => ForChannel(channelId, list, text, speak, options, conversationType: null);

    /// <summary>The best way the channel has: buttons if it can show them and the titles are short, else a list.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = null, IList<string> toList = null)
    {
        channelId ??= string.Empty;
        list ??= [];
        if (list.Any(choice => TitleOf(choice).Length > Channel.MaxActionTitleLength(channelId)))
            return List(list, text, speak, options);
        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);
        if (Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);

        return list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var message = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
                message.Append(Connector(i, choices.Count, options));
            if (options?.IncludeNumbers ?? Default.IncludeNumbers.Value)
                message.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            message.Append(TitleOf(choices[i]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
        => List(ToChoices(choices), text, speak, options);

    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var message = new StringBuilder(text).Append("\n\n   ");
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
                message.Append("\n   ");
            if (options?.IncludeNumbers ?? Default.IncludeNumbers.Value)
                message.Append(CultureInfo.InvariantCulture, $"{i + 1}. ");
            else
                message.Append("- ");
            message.Append(TitleOf(choices[i]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null)
        => SuggestedAction(ToChoices(choices), text, speak, toList: null);

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null, IList<string> toList = null)
        => SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null)
        => SuggestedAction(choices, text, speak, toList: null);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null)
        => MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Actions(choices) };
        var attachment = new Attachment { ContentType = Schema.HeroCard.ContentType, Content = card };
        return MessageFactory.Attachment(attachment, text: null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices)
        => choices == null ? [] : choices.Select(choice => new Choice(choice)).ToList();

    private static string TitleOf(Choice choice)
        => string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value ?? string.Empty : choice.Action.Title;

    private static string Connector(int index, int count, ChoiceFactoryOptions options)
    {
        if (index < count - 1)
            return options?.InlineSeparator ?? Default.InlineSeparator;

        return count == 2 ? options?.InlineOr ?? Default.InlineOr : options?.InlineOrMore ?? Default.InlineOrMore;
    }

    private static List<CardAction> Actions(IList<Choice> choices)
        => (choices ?? [])
            .Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = choice.Value, Value = choice.Value })
            .ToList();
}
