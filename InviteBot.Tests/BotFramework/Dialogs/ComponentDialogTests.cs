using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.BotFramework.Dialogs;

public sealed class ComponentDialogTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_component_waits_and_ends_as_one_dialog(bool typesAreKept)
    {
        var outer = new ComponentDialog("outer");
        outer.AddDialog(new WaterfallDialog("flow",
        [
            (step, cancellation) => step.BeginDialogAsync("inner", null, cancellation),
            async (step, cancellation) =>
            {
                await step.Context.SendActivityAsync($"got {step.Result} ({step.Reason})", cancellationToken: cancellation);
                return await step.EndDialogAsync(null, cancellation);
            },
        ]));
        outer.AddDialog(Asking("inner", "name?"));
        var conversation = new Conversation(outer, storage: typesAreKept ? new MemoryStorage() : new Conversation.PlainStorage());

        Assert.Equal(["name?"], await conversation.Say("hi"));
        Assert.Equal(["got Anna (EndCalled)"], await conversation.Say("Anna"));
        Assert.Equal(["name?"], await conversation.Say("again"));
    }

    [Fact]
    public async Task The_first_dialog_added_is_the_one_begun()
    {
        var component = new ComponentDialog("component");
        component.AddDialog(Asking("first", "one?")).AddDialog(Asking("second", "two?"));
        Assert.Equal("first", component.InitialDialogId);
        Assert.Equal(["one?"], await new Conversation(component).Say("hi"));
    }

    [Fact]
    public async Task Nothing_is_said_of_a_change_where_there_was_none()
    {
        var outer = new ComponentDialog("outer");
        outer.AddDialog(Asking("inner", "name?"));
        var conversation = new Conversation(outer);
        conversation.Adapter.EnableTrace = true;
        Assert.Equal(["name?"], await conversation.Say("hi"));
        Assert.Empty(await conversation.Say("Anna"));
    }

    [Fact]
    public async Task A_component_of_another_make_than_the_stored_one_says_so()
    {
        var storage = new MemoryStorage();
        await new Conversation(Asking("component", "name?"), storage: storage).Say("hi");
        var changed = Asking("component", "name?");
        changed.AddDialog(new TextPrompt("added"));
        var conversation = new Conversation(changed, storage: storage);
        conversation.Adapter.EnableTrace = true;
        Assert.Equal([ActivityTypes.Trace], await conversation.Say("Anna"));
    }

    [Fact]
    public async Task Help_on_top_of_a_prompt_brings_the_question_back()
    {
        var conversation = new Conversation(new Helpful());
        Assert.Equal(["name?"], await conversation.Say("hi"));
        Assert.Equal(["Here is help.", "name?"], await conversation.Say("help"));
        Assert.Equal(["hello Anna"], await conversation.Say("Anna"));
    }

    [Fact]
    public async Task Cancelling_ends_the_dialogs_inside_and_the_component()
    {
        var conversation = new Conversation(new Helpful());
        await conversation.Say("hi");
        Assert.Equal(["Ended: CancelCalled"], await conversation.Say("cancel"));
        Assert.Equal(["name?"], await conversation.Say("hi"));
    }

    private static ComponentDialog Asking(string id, string question)
    {
        var component = new ComponentDialog(id);
        component.AddDialog(new TextPrompt("text"));
        component.AddDialog(new WaterfallDialog("ask",
        [
            (step, cancellation) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text(question) }, cancellation),
            (step, cancellation) => step.EndDialogAsync(step.Result, cancellation),
        ]));
        component.InitialDialogId = "ask";
        return component;
    }

    private sealed class Helpful : ComponentDialog
    {
        public Helpful()
            : base("helpful")
        {
            AddDialog(new WaterfallDialog("flow",
            [
                (step, cancellation) => step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("name?") }, cancellation),
                async (step, cancellation) =>
                {
                    await step.Context.SendActivityAsync($"hello {step.Result}", cancellationToken: cancellation);
                    return await step.EndDialogAsync(null, cancellation);
                },
            ]));
            AddDialog(new TextPrompt("name"));
            AddDialog(new Watched());
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("Here is help.", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "cancel":
                    await innerDc.BeginDialogAsync("watched", null, cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }

    private sealed class Watched() : Dialog("watched")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => Task.FromResult(EndOfTurn);

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
            => turnContext.SendActivityAsync($"Ended: {reason}", cancellationToken: cancellationToken);
    }
}
