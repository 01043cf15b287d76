using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace InviteBot.Tests.BotFramework.Testing;

public sealed class DialogTestClientTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_dialog_can_be_talked_to_reply_by_reply()
    {
        var client = new DialogTestClient("test", Greeting(), middlewares: [new XUnitDialogTestLogger(output)]);

        Assert.Equal("name?", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("hello", (await client.SendActivityAsync<IMessageActivity>("Anna")).Text);
        Assert.Equal("Anna", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal((DialogTurnStatus.Complete, "Anna"), (client.DialogTurnResult.Status, (string)client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task The_options_of_the_first_turn_reach_the_dialog()
    {
        object? seen = null;
        var client = new DialogTestClient("test", new WaterfallDialog("flow", [(step, _) =>
        {
            seen = step.Options;
            return Task.FromResult(Dialog.EndOfTurn);
        }]), initialDialogOptions: "options");
        Assert.Null(await client.SendActivityAsync<IMessageActivity>("hi"));
        Assert.Equal("options", seen);
    }

    [Fact]
    public async Task The_channel_is_the_one_asked_for()
    {
        var client = new DialogTestClient("msteams", new WaterfallDialog("flow", [async (step, cancellation) =>
        {
            await step.Context.SendActivityAsync(step.Context.Activity.ChannelId, cancellationToken: cancellation);
            return await step.EndDialogAsync(null, cancellation);
        }]));
        Assert.Equal("msteams", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
    }

    [Fact]
    public void A_test_object_comes_back_as_it_went_in()
        => Assert.Equal(["a", "b"], new TestDataObject(new[] { "a", "b" }).GetObject<string[]>());

    private static ComponentDialog Greeting()
    {
        var flow = new ComponentDialog("flow");
        flow.AddDialog(new WaterfallDialog("ask",
        [
            (step, cancellation) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("name?") }, cancellation),
            async (step, cancellation) =>
            {
                await step.Context.SendActivityAsync("hello", cancellationToken: cancellation);
                await step.Context.SendActivityAsync((string)step.Result, cancellationToken: cancellation);
                return await step.EndDialogAsync(step.Result, cancellation);
            },
        ]));
        flow.AddDialog(new TextPrompt("text"));
        return flow;
    }
}
