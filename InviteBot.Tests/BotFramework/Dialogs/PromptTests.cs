using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.BotFramework.Dialogs;

public sealed class PromptTests
{
    [Fact]
    public async Task A_question_expects_input_and_is_asked_again_in_its_retry_words()
    {
        var conversation = Asking(new TextPrompt("prompt", (context, _) => Task.FromResult(context.Recognized.Value?.Length > 2)), retry: "longer, please");
        Assert.Equal(InputHints.ExpectingInput, (await conversation.Replies("hi")).Single().InputHint);
        Assert.Equal(["longer, please"], await conversation.Say("x"));
        Assert.Equal(["got long enough"], await conversation.Say("long enough"));
    }

    [Fact]
    public async Task Without_retry_words_the_question_itself_is_repeated()
    {
        var conversation = Asking(new TextPrompt("prompt"));
        await conversation.Say("hi");
        Assert.Equal(["question?"], await conversation.Say(null));
    }

    [Fact]
    public async Task A_validator_counts_attempts_and_speaks_instead_of_the_prompt()
    {
        var conversation = Asking(new TextPrompt("prompt", async (context, cancellation) =>
        {
            if (context.AttemptCount < 3)
                await context.Context.SendActivityAsync($"attempt {context.AttemptCount}", cancellationToken: cancellation);
            return context.AttemptCount == 3;
        }));
        await conversation.Say("hi");
        Assert.Equal(["attempt 1"], await conversation.Say("a"));
        Assert.Equal(["attempt 2"], await conversation.Say("b"));
        Assert.Equal(["got c"], await conversation.Say("c"));
    }

    [Fact]
    public async Task An_activity_that_is_no_message_changes_nothing()
    {
        var conversation = Asking(new TextPrompt("prompt"));
        await conversation.Say("hi");
        Assert.Empty(await conversation.Send(new Activity { Type = ActivityTypes.Typing }));
        Assert.Equal(["got x"], await conversation.Say("x"));
    }

    [Fact]
    public async Task A_prompt_without_options_does_not_begin()
    {
        var flow = new ComponentDialog("flow");
        flow.AddDialog(new TextPrompt("prompt"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Conversation(flow).Say("hi"));
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("about -3 of them", "-3")]
    [InlineData("twenty-one", "21")]
    [InlineData("three hundred and five", "305")]
    [InlineData("two thousand", "2000")]
    [InlineData("１２", "12")]
    public async Task A_whole_number_is_found_in_digits_and_words(string text, string number)
    {
        var conversation = Asking(new NumberPrompt<int>("prompt"));
        await conversation.Say("hi");
        Assert.Equal([$"got {number}"], await conversation.Say(text));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public async Task What_is_no_whole_number_is_asked_for_again(string text)
    {
        var conversation = Asking(new NumberPrompt<int>("prompt"));
        await conversation.Say("hi");
        Assert.Equal(["question?"], await conversation.Say(text));
    }

    [Fact]
    public async Task Decimals_are_read_as_the_locale_writes_them()
    {
        var conversation = Asking(new NumberPrompt<double>("prompt"));
        await conversation.Say("hi");
        Assert.Equal(["got 1.5"], await conversation.Say("1,5", "de-DE"));
    }

    [Fact]
    public void Only_numbers_make_a_number_prompt()
        => Assert.Throws<NotSupportedException>(() => new NumberPrompt<bool>("prompt"));

    [Theory]
    [InlineData("yes", null, "True")]
    [InlineData("Yep, sure", null, "True")]
    [InlineData("nope", null, "False")]
    [InlineData("that is not ok", null, "False")]
    [InlineData("👍", null, "True")]
    [InlineData("1", null, "True")]
    [InlineData("the second", null, "False")]
    [InlineData("sí", "es-ES", "True")]
    [InlineData("nein", "de", "False")]
    [InlineData("はい", "ja", "True")]
    public async Task Yes_and_no_are_understood(string text, string? locale, string answer)
    {
        var conversation = Asking(new ConfirmPrompt("prompt"));
        await conversation.Say("hi", locale);
        Assert.Equal([$"got {answer}"], await conversation.Say(text, locale));
    }

    [Fact]
    public async Task Neither_yes_nor_no_is_asked_again()
    {
        var conversation = Asking(new ConfirmPrompt("prompt"));
        await conversation.Say("hi");
        Assert.Equal(["question? (1) Yes or (2) No"], await conversation.Say("perhaps"));
    }

    [Theory]
    [InlineData("fr-FR", "question? (1) Oui ou (2) Non")]
    [InlineData("sv", "question? (1) Ja eller (2) Nej")]
    [InlineData("xx-unknown", "question? (1) Yes or (2) No")]
    public async Task Yes_and_no_are_offered_in_the_language_of_the_person(string locale, string expected)
        => Assert.Equal([expected], await Asking(new ConfirmPrompt("prompt")).Say("hi", locale));

    [Fact]
    public async Task An_attachment_is_waited_for()
    {
        var conversation = Asking(new AttachmentPrompt("prompt", (context, _) => Task.FromResult(context.Recognized.Succeeded)));
        await conversation.Say("hi");
        Assert.Equal(["question?"], await conversation.Say("no file"));
        var replies = await conversation.Send(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { Name = "file" }] });
        Assert.StartsWith("got ", replies.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_prompt_takes_what_its_validator_takes()
    {
        var conversation = Asking(new ActivityPrompt("prompt", (context, _) => Task.FromResult(context.Recognized.Value.Type == ActivityTypes.Event)));
        await conversation.Say("hi");
        Assert.Equal(["question?"], await conversation.Say("a message"));
        Assert.Single(await conversation.Send(new Activity { Type = ActivityTypes.Event }));
    }

    private static Conversation Asking(Dialog prompt, string? retry = null)
    {
        var flow = new ComponentDialog("flow");
        flow.AddDialog(new WaterfallDialog("ask",
        [
            (step, cancellation) => step.PromptAsync("prompt", new PromptOptions
            {
                Prompt = MessageFactory.Text("question?", inputHint: ""),
                RetryPrompt = retry == null ? null : MessageFactory.Text(retry),
                Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
            }, cancellation),
            async (step, cancellation) =>
            {
                await step.Context.SendActivityAsync(string.Create(CultureInfo.InvariantCulture, $"got {step.Result}"), cancellationToken: cancellation);
                return await step.EndDialogAsync(null, cancellation);
            },
        ]));
        flow.AddDialog(prompt);
        return new Conversation(flow);
    }
}
