using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.BotFramework.Dialogs;

public sealed class NumberPromptTests
{
    [Theory]
    [InlineData("500 dollars", 500)]
    [InlineData("$1,250.50", 1250.5)]
    [InlineData("i am 18 years old", 18)]
    [InlineData("I've run 5km", 5)]
    [InlineData("The temperature is 32C", 32)]
    [InlineData("12k", 12_000)]
    [InlineData("1.5M", 1_500_000)]
    [InlineData("3/4", 0.75)]
    [InlineData("minus five", -5)]
    [InlineData("negative 2.5", -2.5)]
    [InlineData("three point one four", 3.14)]
    [InlineData("a dozen", 12)]
    [InlineData("two dozen eggs", 24)]
    [InlineData("one hundred and twenty-one thousand", 121_000)]
    public async Task A_number_is_found_among_units_signs_and_words(string text, double expected)
        => Assert.Equal(expected, await Answer<double>(text));

    [Theory]
    [InlineData("as soon as possible")]
    [InlineData("at 3pm")]
    [InlineData("the 4th")]
    [InlineData("1/0")]
    [InlineData("79228162514264337593543950335k")]
    public async Task What_only_looks_like_a_number_is_none(string text) => Assert.Null(await Answer<double>(text));

    [Fact]
    public async Task Every_kind_of_number_is_converted()
    {
        Assert.Equal(3L, await Answer<long>("3"));
        Assert.Equal(3.5f, await Answer<float>("3.5"));
        Assert.Equal(3.5m, await Answer<decimal>("3.5"));
    }

    [Theory]
    [InlineData("nl-nl", null, "3,14")]
    [InlineData("en-us", "nl-nl", "3,14")]
    [InlineData(null, null, "3.14")]
    [InlineData("xx-unknown", null, "3.14")]
    public async Task The_locale_of_the_message_goes_before_the_one_of_the_prompt(string? ofPrompt, string? ofMessage, string text)
        => Assert.Equal(3.14, await Answer<double>(text, ofPrompt, ofMessage));

    private static async Task<T?> Answer<T>(string text, string? ofPrompt = null, string? ofMessage = null)
        where T : struct
    {
        T? answer = null;
        var flow = new ComponentDialog("flow");
        flow.AddDialog(new WaterfallDialog("ask",
        [
            (step, cancellation) => step.PromptAsync("prompt", new PromptOptions { Prompt = MessageFactory.Text("how many?") }, cancellation),
            (step, cancellation) =>
            {
                answer = (T)step.Result;
                return step.EndDialogAsync(null, cancellation);
            },
        ]));
        flow.AddDialog(new NumberPrompt<T>("prompt", defaultLocale: ofPrompt));
        var conversation = new Conversation(flow);
        conversation.Adapter.Locale = ofMessage;
        await conversation.Say("hi", ofMessage);
        await conversation.Send(new Activity { Type = ActivityTypes.Message, Text = text, Locale = ofMessage });
        return answer;
    }
}
