using InviteBot.Metering;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace InviteBot.Bot;

/// <summary>Sends, outside of any turn, the replies that a channel refused for a while or that a dead instance left behind.</summary>
internal sealed class ReplyRounds(
    IServiceScopeFactory scopes, IOutbox outbox, ReplySender sender, IBotFrameworkHttpAdapter adapter, IOptions<BotOptions> options, TimeProvider clock, ILogger<ReplyRounds> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Runs(BotOptions.Teams)) return;
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                foreach (var conversation in await outbox.DueAsync(stoppingToken)) await SendAsync(conversation, stoppingToken);
            }
            catch (Exception trouble) when (trouble is IOException or OutgoingTokenException)
            {
                logger.RepliesWait(trouble);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SendAsync(string conversation, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var held = await HeldConversation.TakeKnownAsync(scope.ServiceProvider.GetRequiredService<ITurnLedger>(), conversation, stopping);
        if (held is null || await outbox.NextAsync(held.Claim, stopping) is not { } reply) return;
        using var span = Spans.SendLater(reply.Trace);

        var reference = ReferenceOf(ReplyJson.Read(reply.Json));
        await ((BotAdapter)adapter).ContinueConversationAsync(
            options.Value.MicrosoftAppId ?? string.Empty,
            reference,
            async (turn, cancellationToken) =>
            {
                await OutgoingToken.FetchAsync(turn);
                await sender.SendAsync(held.Claim, async activity => (await turn.Adapter.SendActivitiesAsync(turn, [activity], cancellationToken))[0], cancellationToken);
            },
            stopping);
    }

    private static ConversationReference ReferenceOf(Activity reply) => new()
    {
        ChannelId = reply.ChannelId,
        ServiceUrl = reply.ServiceUrl,
        Conversation = reply.Conversation,
        Bot = reply.From,
        User = reply.Recipient,
        Locale = reply.Locale,
    };
}
