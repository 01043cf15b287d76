using InviteBot.Interview;
using InviteBot.Metering;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>
/// Runs the turns of /api/messages: one at a time for a conversation, each activity once, state and replies in one commit,
/// and then the replies are sent. The catch-all of this channel stands here, because only here the half of an answer can
/// be thrown away with the state that belongs to it.
/// </summary>
internal sealed class ChannelTurns(IServiceScopeFactory scopes, ReplySender sender, TurnMeter meter, TimeProvider clock, ILogger<ChannelTurns> logger) : IBot
{
    private const int MostAttempts = 3;

    // It runs around the bot alone, so that it has stopped before the first answer is sent.
    private static readonly ShowTypingMiddleware Typing = new(delay: 500, period: 3_000);

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        using var span = Spans.Turn(turnContext.Activity.ChannelId, turnContext.Activity.Conversation.Id);
        await OutgoingToken.FetchAsync(turnContext);
        await using var scope = scopes.CreateAsyncScope();
        var ledger = scope.ServiceProvider.GetRequiredService<ITurnLedger>();
        await using var claim = await HeldConversation.TakeAsync(ledger, turnContext.Activity, cancellationToken);

        var marks = TurnMarks.Of(turnContext.Activity);
        if (await ledger.FindHandledAsync(claim.Claim, marks, cancellationToken) is { } handled) await AnswerAgainAsync(turnContext, span, handled, cancellationToken);
        else await MeasureAsync(turnContext, span, () => AnswerAsync(turnContext, claim.Claim, marks, cancellationToken));

        // Also after a duplicate: it may come because the program ended before the answer was sent.
        await sender.SendAsync(claim.Claim, reply => SendAsync(turnContext, reply, cancellationToken), cancellationToken);
    }

    private async Task AnswerAgainAsync(ITurnContext turnContext, TurnSpan span, HandledTurn handled, CancellationToken cancellationToken)
    {
        span.Ended("repeated");
        meter.DuplicateDropped(turnContext.Activity.ChannelId);
        logger.DuplicateDropped(turnContext.Activity.ChannelId, turnContext.Activity.Type);
        if (handled.Answer is { } answer) await turnContext.SendActivityAsync(ReplyJson.ReadAnswer(answer), cancellationToken);
    }

    private async Task MeasureAsync(ITurnContext turnContext, TurnSpan span, Func<Task<bool>> answer)
    {
        var begun = clock.GetTimestamp();
        var isAnswered = await answer();
        var duration = clock.GetElapsedTime(begun);
        var outcome = isAnswered ? "answered" : "failed";
        span.Ended(outcome);
        meter.TurnEnded(turnContext.Activity.ChannelId, duration, hasFailed: !isAnswered);
        if (logger.IsEnabled(LogLevel.Debug))
            logger.TurnEnded(turnContext.Activity.Type, turnContext.Activity.ChannelId, ConversationHash.Of(turnContext.Activity.Conversation.Id), outcome, (long)duration.TotalMilliseconds);
    }

    /// <summary>False when there was only an apology.</summary>
    private async Task<bool> AnswerAsync(ITurnContext turnContext, TurnClaim claim, IReadOnlyList<HandledMark> marks, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var said = new StagingAdapter(turnContext);
            try
            {
                await Typing.OnTurnAsync(said.Turn, going => scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(said.Turn, going), cancellationToken);
            }
            catch (Exception failure) when (failure is not IOException && !cancellationToken.IsCancellationRequested)
            {
                logger.TurnFailed(failure, turnContext.Activity.Type, turnContext.Activity.ChannelId, turnContext.Activity.Id);
                break;
            }

            if (await CommitAsync(turnContext, scope.ServiceProvider, claim, marks, said, cancellationToken)) return true;
        }

        await ApologiseAsync(turnContext, claim, marks, cancellationToken);
        return false;
    }

    private static async Task<bool> CommitAsync(ITurnContext turnContext, IServiceProvider services, TurnClaim claim, IReadOnlyList<HandledMark> marks, StagingAdapter said, CancellationToken cancellationToken)
    {
        var queued = said.IsAnsweredInResponse ? [] : said.Replies.Select(ReplyJson.Write).ToList();
        if (!await services.GetRequiredService<ITurnLedger>().CommitAsync(claim, marks, queued, ReplyJson.WriteAnswer(said.InvokeAnswer), cancellationToken)) return false;

        if (said.InvokeAnswer is { } answer) await turnContext.SendActivityAsync(answer, cancellationToken);
        if (said.IsAnsweredInResponse && said.Replies.Count > 0) await turnContext.SendActivitiesAsync([.. said.Replies], cancellationToken);
        return true;
    }

    private async Task ApologiseAsync(ITurnContext turnContext, TurnClaim claim, IReadOnlyList<HandledMark> marks, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var said = new StagingAdapter(turnContext);
        if (turnContext.Activity.Type == ActivityTypes.Invoke) await said.Turn.SendActivityAsync(InvokeAnswers.Apology(turnContext.Activity), cancellationToken);
        if (turnContext.Activity.Type == ActivityTypes.Message) await said.Turn.SendActivityAsync(MessageFactory.Text(Wording.Apology), cancellationToken);
        await CommitAsync(turnContext, scope.ServiceProvider, claim, marks, said, cancellationToken);
    }

    private static async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity reply, CancellationToken cancellationToken) =>
        (await turnContext.Adapter.SendActivitiesAsync(turnContext, [reply], cancellationToken))[0];
}
