using InviteBot.Interview;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>
/// The one catch-all: a turn that throws is logged by id, its unsaved state is forgotten with the turn,
/// and the person gets one calm sentence and a way on.
/// </summary>
internal sealed class TurnFailures(ILogger<TurnFailures> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        try
        {
            await next(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.TurnFailed(failure, turnContext.Activity.Type, turnContext.Activity.ChannelId, turnContext.Activity.Id);
            if (turnContext.Activity.Type == ActivityTypes.Invoke) throw; // an invoke is answered by its status, not by a message
            if (turnContext.Activity.Type == ActivityTypes.Message) await turnContext.SendActivityAsync(MessageFactory.Text(Wording.Apology), cancellationToken);
        }
    }
}
