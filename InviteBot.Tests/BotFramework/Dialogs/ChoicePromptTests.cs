using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.BotFramework.Dialogs;

public sealed class ChoicePromptTests
{
    private static readonly List<Choice> Colours = [new("red"), new("green"), new("blue")];

    [Theory]
    [InlineData(ListStyle.Inline, "favorite color? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.List, "favorite color?\n\n   1. red\n   2. green\n   3. blue")]
    [InlineData(ListStyle.None, "favorite color?")]
    [InlineData(ListStyle.Auto, "favorite color? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.SuggestedAction, "favorite color?")]
    public async Task Each_style_writes_the_question_its_way(ListStyle style, string text)
    {
        var reply = Assert.Single(await Asking(new ChoicePrompt("prompt") { Style = style }).Replies("hi"));
        Assert.Equal(text, reply.Text);
        Assert.Equal("spoken", reply.Speak);
        Assert.Equal(style == ListStyle.SuggestedAction ? 3 : 0, reply.SuggestedActions?.Actions.Count ?? 0);
        Assert.Equal(style == ListStyle.SuggestedAction ? ["user1"] : [], reply.SuggestedActions?.To ?? []);
    }

    [Fact]
    public async Task A_hero_card_is_added_to_what_the_question_carries()
    {
        var prompt = new ChoicePrompt("prompt") { Style = ListStyle.HeroCard };
        var reply = Assert.Single(await Asking(prompt, new Attachment { Content = "mine", ContentType = "text/plain" }).Replies("hi"));
        Assert.Equal(["text/plain", HeroCard.ContentType], reply.Attachments.Select(attachment => attachment.ContentType));
        var card = Assert.IsType<HeroCard>(reply.Attachments[1].Content);
        Assert.Equal("favorite color?", card.Text);
        Assert.Equal(["red", "green", "blue"], card.Buttons.Select(button => button.Title));
        Assert.Null(reply.Text);
    }

    [Fact]
    public async Task A_button_without_a_value_can_be_offered_and_chosen_by_its_title()
    {
        var button = new CardAction { Type = ActionTypes.ImBack, Value = "value", Title = "Title" };
        var conversation = Asking(new ChoicePrompt("prompt") { Style = ListStyle.Inline }, choices: [new Choice { Action = button }]);
        Assert.Equal("favorite color? (1) Title", Assert.Single(await conversation.Replies("hi")).Text);
        Assert.Equal(["0  title"], (await conversation.Say("title")).Select(reply => reply.ToLowerInvariant()));
    }

    [Fact]
    public async Task Without_choices_nothing_is_understood()
    {
        var conversation = Asking(new ChoicePrompt("prompt") { Style = ListStyle.None }, choices: null, none: true);
        await conversation.Say("hi");
        Assert.Equal(["favorite color?"], await conversation.Say("red"));
    }

    [Fact]
    public async Task The_options_of_the_recognizer_hold()
    {
        var prompt = new ChoicePrompt("prompt") { Style = ListStyle.None, RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false } };
        var conversation = Asking(prompt);
        await conversation.Say("hi");
        Assert.Equal(["favorite color?"], await conversation.Say("1"));
        Assert.Equal(["favorite color?"], await conversation.Say("the first"));
        Assert.Equal(["0 red red"], await conversation.Say("the red one"));
    }

    [Fact]
    public async Task A_language_of_the_bots_own_can_be_added()
    {
        var own = new Dictionary<string, ChoiceFactoryOptions> { ["custom-locale"] = new("x", "xor", "xormore", true) };
        var prompt = new ChoicePrompt("prompt", own, defaultLocale: "custom-locale") { Style = ListStyle.Inline };
        Assert.Equal("favorite color? (1) redx(2) greenxormore(3) blue", Assert.Single(await Asking(prompt).Say("hi")));
    }

    [Fact]
    public void Who_writes_a_value_out_in_full_means_that_one()
    {
        SortedValue[] values = [new() { Value = "A < B", Index = 0 }, new() { Value = "A >= B", Index = 1 }, new() { Value = "A ??? B", Index = 2 }];
        foreach (var value in values)
        {
            var found = Assert.Single(Find.FindValues(value.Value.ToLowerInvariant(), [.. values]));
            Assert.Equal((value.Index, 1f, 0, value.Value.Length - 1), (found.Resolution.Index, found.Resolution.Score, found.Start, found.End));
        }
    }

    [Fact]
    public void Values_that_begin_alike_are_told_apart()
    {
        SortedValue[] values = [new() { Value = "option A", Index = 0 }, new() { Value = "option B", Index = 1 }, new() { Value = "option C", Index = 2 }];
        var found = Assert.Single(Find.FindValues("I take option B", [.. values], new FindValuesOptions { AllowPartialMatches = true }));
        Assert.Equal((1, 7, 14, "option B"), (found.Resolution.Index, found.Start, found.End, found.Text));
    }

    [Fact]
    public void Values_that_hold_each_other_are_both_found()
    {
        SortedValue[] values = [new() { Value = "bread", Index = 0 }, new() { Value = "bread pudding", Index = 1 }, new() { Value = "pudding", Index = 2 }];
        var found = Find.FindValues("the bread pudding and bread please.", [.. values]);
        Assert.Equal([(1, 4, 16), (0, 22, 26)], found.Select(match => (match.Resolution.Index, match.Start, match.End)));
    }

    [Theory]
    [InlineData("the first and third one please", "first:4-8 third:14-18")]
    [InlineData("option one and 3.", "one:7-9 3:15-15")]
    [InlineData("the red and blue ones please.", "red:4-6 blue:12-15")]
    public void Several_choices_are_told_with_their_place(string text, string expected)
    {
        var found = ChoiceRecognizers.RecognizeChoices(text, Colours);
        Assert.Equal(expected, string.Join(' ', found.Select(choice => $"{choice.Text}:{choice.Start}-{choice.End}")));
        Assert.All(found, choice => Assert.Equal("choice", choice.TypeName));
    }

    private static Conversation Asking(ChoicePrompt prompt, Attachment? attachment = null, List<Choice>? choices = null, bool none = false)
    {
        var question = MessageFactory.Text("favorite color?", "spoken");
        if (attachment != null)
            question.Attachments.Add(attachment);
        var options = new PromptOptions { Prompt = question, Choices = none ? null : choices ?? Colours };
        var flow = new ComponentDialog("flow");
        flow.AddDialog(new WaterfallDialog("ask",
        [
            (step, cancellation) => step.PromptAsync("prompt", options, cancellation),
            async (step, cancellation) =>
            {
                var choice = (FoundChoice)step.Result;
                await step.Context.SendActivityAsync($"{choice.Index} {choice.Value} {choice.Synonym}", cancellationToken: cancellation);
                return await step.EndDialogAsync(null, cancellation);
            },
        ]));
        flow.AddDialog(prompt);
        return new Conversation(flow);
    }
}
