using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace InviteBot.Tests.BotFramework.Dialogs;

public sealed class ConfirmPromptTests
{
    [Theory]
    [InlineData("nl-nl", " (1) Ja of (2) Nee", "Ja", "Nee")]
    [InlineData("es-es", " (1) Sí o (2) No", "Sí", "No")]
    [InlineData("fr-fr", " (1) Oui ou (2) Non", "Oui", "Non")]
    [InlineData("de-de", " (1) Ja oder (2) Nein", "Ja", "Nein")]
    [InlineData("it-IT", " (1) Si o (2) No", "Si", "No")]
    [InlineData("pt-BR", " (1) Sim ou (2) Não", "Sim", "Não")]
    [InlineData("ja-JP", " (1) はい または (2) いいえ", "はい", "いいえ")]
    [InlineData("zh-cn", " (1) 是的 要么 (2) 不", "是的", "不")]
    [InlineData("ko-kr", " (1) 예 또는 (2) 아니", "예", "아니")]
    [InlineData("sv-se", " (1) Ja eller (2) Nej", "Ja", "Nej")]
    [InlineData("tr-tr", " (1) Evet veya (2) Hayır", "Evet", "Hayır")]
    [InlineData("hi-in", " (1) हां या (2) नहीं", "हां", "नहीं")]
    [InlineData("bg-bg", " (1) Да или (2) Не", "Да", "Не")]
    [InlineData("not-supported", " (1) Yes or (2) No", "Yes", "No")]
    [InlineData("", " (1) Yes or (2) No", "Yes", "No")]
    [InlineData(null, " (1) Yes or (2) No", "Yes", "No")]
    public async Task Every_language_offers_and_understands_its_own_words_and_numbers(string? locale, string offer, string yes, string no)
    {
        foreach (var (answer, expected) in new[] { (yes, "True"), (no, "False"), ("1", "True"), ("2", "False") })
        {
            var conversation = Asking(new ConfirmPrompt("prompt", defaultLocale: locale), new PromptOptions());
            Assert.Equal([offer], await conversation.Say("hi"));
            Assert.Equal([expected], await conversation.Say(answer));
        }
    }

    [Fact]
    public async Task The_style_of_the_options_goes_before_the_one_of_the_prompt()
    {
        var prompt = new ConfirmPrompt("prompt") { Style = ListStyle.Inline };
        Assert.Equal(["sure? (1) Yes or (2) No"], await Asking(prompt, Sure()).Say("hi"));

        var plain = Sure();
        plain.Style = ListStyle.None;
        Assert.Equal(["sure?"], await Asking(new ConfirmPrompt("prompt") { Style = ListStyle.Inline }, plain).Say("hi"));
    }

    [Fact]
    public async Task A_number_is_no_answer_where_none_was_shown()
    {
        var prompt = new ConfirmPrompt("prompt") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false, InlineSeparator = "~" } };
        var conversation = Asking(prompt, Sure());
        Assert.Equal(["sure? Yes or No"], await conversation.Say("hi"));
        Assert.Equal(["say yes or no Yes or No"], await conversation.Say("2"));
        Assert.Equal(["False"], await conversation.Say("no"));
    }

    [Fact]
    public async Task Own_words_can_be_offered()
    {
        var prompt = new ConfirmPrompt("prompt") { ConfirmChoices = Tuple.Create(new Choice("Send it"), new Choice("Not yet")) };
        var conversation = Asking(prompt, Sure());
        Assert.Equal(["sure? (1) Send it or (2) Not yet"], await conversation.Say("hi"));
        Assert.Equal(["False"], await conversation.Say("not yet"));
    }

    private static PromptOptions Sure() => new() { Prompt = MessageFactory.Text("sure?"), RetryPrompt = MessageFactory.Text("say yes or no") };

    private static Conversation Asking(ConfirmPrompt prompt, PromptOptions options)
    {
        var flow = new ComponentDialog("flow");
        flow.AddDialog(new WaterfallDialog("ask",
        [
            (step, cancellation) => step.PromptAsync("prompt", options, cancellation),
            async (step, cancellation) =>
            {
                await step.Context.SendActivityAsync($"{step.Result}", cancellationToken: cancellation);
                return await step.EndDialogAsync(null, cancellation);
            },
        ]));
        flow.AddDialog(prompt);
        var conversation = new Conversation(flow);
        conversation.Adapter.Locale = null;
        return conversation;
    }
}
