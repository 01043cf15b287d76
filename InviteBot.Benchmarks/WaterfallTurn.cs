using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Benchmarks;

/// <summary>One turn of a waterfall in a component: the answer to a text prompt comes in, the next question goes out, the state is saved.</summary>
[MemoryDiagnoser]
public class WaterfallTurn
{
    private readonly TestAdapter _adapter = new();
    private readonly ComponentDialog _dialog = new("interview");
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly IStatePropertyAccessor<DialogState> _accessor;

    public WaterfallTurn()
    {
        _adapter.Use(new AutoSaveStateMiddleware(_state));
        _accessor = _state.CreateProperty<DialogState>("dialogs");
        _dialog.AddDialog(new WaterfallDialog("steps", [Ask, AskAgain]));
        _dialog.AddDialog(new TextPrompt("text"));
    }

    [GlobalSetup]
    public Task Begin() => Turn();

    [Benchmark]
    public async Task<string> Turn()
    {
        var message = new Activity { Type = ActivityTypes.Message, Text = "an answer of a few words" };
        await _adapter.ProcessActivityAsync(message, (turn, cancellation) => _dialog.RunAsync(turn, _accessor, cancellation));
        return ((Activity)_adapter.GetNextReply()).Text;
    }

    private static Task<DialogTurnResult> Ask(WaterfallStepContext step, CancellationToken cancellation)
        => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("The question?") }, cancellation);

    private static Task<DialogTurnResult> AskAgain(WaterfallStepContext step, CancellationToken cancellation)
    {
        step.Values["answer"] = step.Result;
        return step.ReplaceDialogAsync("steps", options: null, cancellation);
    }
}
