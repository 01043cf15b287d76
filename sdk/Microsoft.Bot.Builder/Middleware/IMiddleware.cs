namespace Microsoft.Bot.Builder;

/// <summary>A step every turn passes before the bot; a turn it does not hand on ends there.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
