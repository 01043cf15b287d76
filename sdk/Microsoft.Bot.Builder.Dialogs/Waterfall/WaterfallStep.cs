namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall: says something, begins a prompt, goes on to the next step or ends the dialog.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
