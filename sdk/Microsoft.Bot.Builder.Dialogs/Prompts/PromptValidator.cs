namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says whether an answer will do; called with every answer, understood or not.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
