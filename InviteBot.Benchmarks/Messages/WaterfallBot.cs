using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Benchmarks.Messages;

/// <summary>The bot whose turns are measured: three questions in a waterfall, and a last line that repeats the answers. The one in bench/peer-js is the same.</summary>
internal sealed class WaterfallBot : ActivityHandler
{
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly IStatePropertyAccessor<DialogState> _dialogs;
    private readonly ComponentDialog _interview = new("interview");

    public WaterfallBot()
    {
        _dialogs = _state.CreateProperty<DialogState>("dialogs");
        _interview.AddDialog(new WaterfallDialog("steps", [AskName, AskPlace, AskDeed, SayAll]));
        _interview.AddDialog(new TextPrompt("text"));
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        _interview.RunAsync(turnContext, _dialogs, cancellationToken);

    private static Task<DialogTurnResult> AskName(WaterfallStepContext step, CancellationToken cancellation) => AskAsync(step, "Who would you like to invite?", cancellation);

    private static Task<DialogTurnResult> AskPlace(WaterfallStepContext step, CancellationToken cancellation) => KeepAndAskAsync(step, "name", "Where did you two meet?", cancellation);

    private static Task<DialogTurnResult> AskDeed(WaterfallStepContext step, CancellationToken cancellation) => KeepAndAskAsync(step, "place", "What do you remember of them?", cancellation);

    private static async Task<DialogTurnResult> SayAll(WaterfallStepContext step, CancellationToken cancellation)
    {
        await step.Context.SendActivityAsync(MessageFactory.Text($"{step.Values["name"]}, {step.Values["place"]}, {step.Result}."), cancellation);
        return await step.EndDialogAsync(cancellationToken: cancellation);
    }

    private static Task<DialogTurnResult> KeepAndAskAsync(WaterfallStepContext step, string name, string question, CancellationToken cancellation)
    {
        step.Values[name] = step.Result;
        return AskAsync(step, question, cancellation);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, string question, CancellationToken cancellation) =>
        step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text(question) }, cancellation);
}
