using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.BotFramework.Dialogs;

public sealed class ChoiceTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Theory]
    [InlineData("red", 0)]
    [InlineData("GREEN please", 1)]
    [InlineData("the third one", 2)]
    [InlineData("2nd", 1)]
    [InlineData("3", 2)]
    [InlineData("number two", 1)]
    public void A_choice_is_known_by_its_word_its_place_or_its_number(string text, int index)
        => Assert.Equal(index, ChoiceRecognizers.RecognizeChoices(text, Colours)[0].Resolution.Index);

    [Theory]
    [InlineData("yellow")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("\ud83d")]
    public void What_names_no_choice_finds_none(string text) => Assert.Empty(ChoiceRecognizers.RecognizeChoices(text, Colours));

    [Fact]
    public void Synonyms_and_titles_name_a_choice_too()
    {
        var choices = new List<Choice>
        {
            new("first") { Synonyms = ["the very best"] },
            new("second") { Action = new CardAction { Title = "Another one" } },
        };
        Assert.Equal("the very best", ChoiceRecognizers.RecognizeChoices("I take the very best", choices)[0].Resolution.Synonym);
        Assert.Equal("second", ChoiceRecognizers.RecognizeChoices("another one", choices)[0].Resolution.Value);
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("another", choices, new FindChoicesOptions { NoAction = true, RecognizeNumbers = false, RecognizeOrdinals = false }));
    }

    [Fact]
    public void Words_in_between_make_a_match_weaker_and_too_many_make_none()
    {
        Assert.Equal(1f, Find.FindChoices("last week", ["last week"])[0].Resolution.Score);
        Assert.Equal(0.5f, Find.FindChoices("last but this week", ["last week"])[0].Resolution.Score);
        Assert.Empty(Find.FindChoices("last I heard of it was a week ago", ["last week"]));
    }

    [Fact]
    public void The_longer_of_two_choices_that_fit_is_meant()
        => Assert.Equal([1], Find.FindChoices("a manager of mine", ["manager", "a manager of mine"]).Select(found => found.Resolution.Index));

    [Fact]
    public void Part_of_a_choice_is_enough_only_when_allowed()
    {
        Assert.Empty(Find.FindChoices("colleague", ["former colleague"]));
        Assert.Single(Find.FindChoices("colleague", ["former colleague"], new FindChoicesOptions { AllowPartialMatches = true }));
    }

    [Fact]
    public void Every_choice_named_is_found_in_the_order_of_the_text()
    {
        var found = ChoiceRecognizers.RecognizeChoices("blue, or red", Colours);
        Assert.Equal([("blue", 0, 3), ("red", 9, 11)], found.Select(choice => (choice.Text, choice.Start, choice.End)));
    }

    [Fact]
    public void Numbers_and_ordinals_can_be_switched_off()
    {
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("2", Colours, new FindChoicesOptions { RecognizeNumbers = false }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("second", Colours, new FindChoicesOptions { RecognizeOrdinals = false }));
    }

    [Fact]
    public void An_emoji_is_a_word_of_its_own()
        => Assert.Equal(["so", "🎉", "good"], Tokenizer.DefaultTokenizer("so🎉good").Select(token => token.Text));

    [Fact]
    public void Choices_are_written_inline_or_as_a_list()
    {
        var choices = ChoiceFactory.ToChoices(Colours);
        Assert.Equal("which? (1) red, (2) green, or (3) blue", ChoiceFactory.Inline(choices, "which?").Text);
        Assert.Equal("which? red, green, or blue", ChoiceFactory.Inline(choices, "which?", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
        Assert.Equal("which?\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(choices, "which?").Text);
        Assert.Equal("which?\n\n   - red\n   - green\n   - blue", ChoiceFactory.List(choices, "which?", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Theory]
    [InlineData("webchat", 3, "personal", "buttons")]
    [InlineData("directline", 12, null, "buttons")]
    [InlineData("msteams", 3, "personal", "buttons")]
    [InlineData("msteams", 3, "channel", "card")]
    [InlineData("msteams", 5, "personal", "list")]
    [InlineData("facebook", 11, null, "list")]
    [InlineData("sms", 3, null, "inline")]
    [InlineData("sms", 4, null, "list")]
    public void A_channel_gets_the_best_form_it_can_show(string channel, int count, string? conversationType, string form)
    {
        var choices = ChoiceFactory.ToChoices(Enumerable.Range(1, count).Select(i => $"choice {i}").ToList());
        var message = ChoiceFactory.ForChannel(channel, choices, "which?", conversationType: conversationType, toList: ["person"]);
        Assert.Equal(form, FormOf(message));
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
    }

    [Fact]
    public void A_long_title_makes_a_list_everywhere()
        => Assert.Equal("list", FormOf(ChoiceFactory.ForChannel("webchat", [new Choice("a title that is longer than twenty characters")], "which?", conversationType: null)));

    [Theory]
    [InlineData(ListStyle.None, "none")]
    [InlineData(ListStyle.Inline, "inline")]
    [InlineData(ListStyle.List, "list")]
    [InlineData(ListStyle.SuggestedAction, "buttons")]
    [InlineData(ListStyle.HeroCard, "card")]
    [InlineData(ListStyle.Auto, "inline")]
    public async Task A_prompt_shows_its_choices_in_its_style(ListStyle style, string form)
    {
        var conversation = new Conversation(Choosing(style));
        Assert.Equal(form, FormOf((await conversation.Replies("hi")).Single()));
        Assert.Equal(["chose green"], await conversation.Say("2"));
    }

    [Fact]
    public void A_language_is_mapped_to_the_locale_prompts_know()
    {
        Assert.Equal("pt-br", PromptCultureModels.MapToNearestLanguage("pt-PT"));
        Assert.Equal("en-us", PromptCultureModels.MapToNearestLanguage("en"));
        Assert.Equal("xx-yy", PromptCultureModels.MapToNearestLanguage("xx-YY"));
        Assert.Null(PromptCultureModels.MapToNearestLanguage(null));
        Assert.Equal(14, PromptCultureModels.GetSupportedCultures().Length);
    }

    private static ComponentDialog Choosing(ListStyle style)
    {
        var flow = new ComponentDialog("flow");
        flow.AddDialog(new WaterfallDialog("ask",
        [
            (step, cancellation) => step.PromptAsync("prompt", new PromptOptions
            {
                Prompt = MessageFactory.Text("which?"),
                Choices = ChoiceFactory.ToChoices(Colours),
                Style = style,
            }, cancellation),
            async (step, cancellation) =>
            {
                await step.Context.SendActivityAsync($"chose {((FoundChoice)step.Result).Value}", cancellationToken: cancellation);
                return await step.EndDialogAsync(null, cancellation);
            },
        ]));
        flow.AddDialog(new ChoicePrompt("prompt"));
        return flow;
    }

    private static string FormOf(IMessageActivity message) => message switch
    {
        { SuggestedActions.Actions.Count: > 0 } => "buttons",
        { Attachments.Count: > 0 } => "card",
        { Text: var text } when text.Contains("\n   1. ", StringComparison.Ordinal) => "list",
        { Text: var text } when text.Contains("(1) ", StringComparison.Ordinal) => "inline",
        _ => "none",
    };
}
