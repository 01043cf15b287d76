using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.BotFramework.Dialogs;

public sealed class StackTests
{
    private readonly List<string> _ended = [];

    [Fact]
    public async Task The_active_dialog_is_the_last_one_begun() => await InContext(async dc =>
    {
        await dc.BeginDialogAsync("one");
        await dc.BeginDialogAsync("two");
        Assert.Equal("two", dc.ActiveDialog.Id);
        Assert.Equal(["two", "one"], dc.Stack.Select(instance => instance.Id));
    });

    [Fact]
    public async Task Ending_resumes_the_one_below_and_the_last_result_comes_out() => await InContext(async dc =>
    {
        await dc.BeginDialogAsync("one");
        await dc.BeginDialogAsync("two");
        var result = await dc.EndDialogAsync("result");
        Assert.Equal((DialogTurnStatus.Complete, "result"), (result.Status, (string)result.Result));
        Assert.Equal(["two EndCalled", "one EndCalled"], _ended);
    });

    [Fact]
    public async Task Replacing_ends_one_and_begins_another_in_its_place() => await InContext(async dc =>
    {
        await dc.BeginDialogAsync("one");
        var result = await dc.ReplaceDialogAsync("two");
        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["two"], dc.Stack.Select(instance => instance.Id));
        Assert.Equal(["one ReplaceCalled"], _ended);
    });

    [Fact]
    public async Task Cancelling_ends_all_of_them_from_the_top() => await InContext(async dc =>
    {
        await dc.BeginDialogAsync("one");
        await dc.BeginDialogAsync("two");
        Assert.Equal(DialogTurnStatus.Cancelled, (await dc.CancelAllDialogsAsync()).Status);
        Assert.Equal(["two CancelCalled", "one CancelCalled"], _ended);
        Assert.Null(dc.ActiveDialog);
    });

    [Fact]
    public async Task An_empty_stack_says_so() => await InContext(async dc =>
    {
        Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync()).Status);
        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
    });

    [Fact]
    public async Task An_unknown_dialog_cannot_begin() => await InContext(async dc =>
    {
        await Assert.ThrowsAnyAsync<Exception>(() => dc.BeginDialogAsync("missing"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.BeginDialogAsync(""));
        Assert.Empty(dc.Stack);
    });

    [Fact]
    public void Two_dialogs_of_one_name_are_told_apart_and_the_same_one_is_added_once()
    {
        var set = new DialogSet();
        var one = new Waiting("dialog", _ended);
        var two = new Waiting("dialog", _ended);
        set.Add(one).Add(two).Add(one);
        Assert.Same(one, set.Find("dialog"));
        Assert.Same(two, set.Find("dialog2"));
        Assert.Equal(2, set.GetDialogs().Count());
    }

    [Fact]
    public async Task A_set_without_state_makes_no_context()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Message });
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    [Fact]
    public async Task The_emulator_alone_sees_the_state_of_the_dialogs()
    {
        Assert.Equal(["trace"], await Traces("emulator"));
        Assert.Empty(await Traces("msteams"));
    }

    [Fact]
    public async Task A_dialog_may_handle_its_error_and_go_on()
    {
        var conversation = new Conversation(new Stumbling());
        Assert.Equal(["caught"], await conversation.Say("hi"));
    }

    private async Task<List<string>> Traces(string channel)
    {
        var conversation = new Conversation(new Waiting("dialog", _ended), channel);
        conversation.Adapter.EnableTrace = true;
        return await conversation.Send(new Activity { Type = ActivityTypes.Message, Text = "hi" });
    }

    private async Task InContext(Func<DialogContext, Task> use)
    {
        var state = new ConversationState(new MemoryStorage());
        var set = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        set.Add(new Waiting("one", _ended)).Add(new Waiting("two", _ended));
        await new TestAdapter().SendTextToBotAsync("hi", async (turn, cancellation) => await use(await set.CreateContextAsync(turn, cancellation)), CancellationToken.None);
    }

    private sealed class Waiting(string id, List<string> ended) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => Task.FromResult(EndOfTurn);

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            ended.Add($"{Id} {reason}");
            return Task.CompletedTask;
        }
    }

    private sealed class Stumbling() : Dialog("stumbling")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => throw new TimeoutException();

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
            => Task.FromResult(EndOfTurn);

        public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error)
                return false;

            await dc.Context.SendActivityAsync("caught", cancellationToken: cancellationToken);
            return e.Value is TimeoutException;
        }
    }
}
