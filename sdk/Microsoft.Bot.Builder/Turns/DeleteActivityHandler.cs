using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees which activity is about to be deleted; without a call of <paramref name="next"/> it stays.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
