using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>A conversation that is held for as long as this lives, however long that is.</summary>
internal sealed class HeldConversation : IAsyncDisposable
{
    private readonly ITurnLedger _ledger;
    private readonly CancellationTokenSource _over = new();
    private readonly Task _keeping;

    private HeldConversation(ITurnLedger ledger, TurnClaim claim)
    {
        _ledger = ledger;
        Claim = claim;
        _keeping = claim.RenewEvery is { } every ? KeepAsync(every) : Task.CompletedTask;
    }

    public TurnClaim Claim { get; }

    public static async Task<HeldConversation> TakeAsync(ITurnLedger ledger, IActivity activity, CancellationToken cancellationToken)
    {
        // In a group each person has turns, state and replies of their own, which go when they want to be forgotten.
        var conversation = $"{activity.ChannelId}/{activity.Conversation?.Id}";
        var person = $"{activity.ChannelId}/{activity.From?.Id}";
        return new(ledger, await ledger.TakeAsync(Gathering.Is(activity) ? $"{conversation}/{activity.From?.Id}" : conversation, person, cancellationToken));
    }

    /// <summary>Null when the conversation was forgotten since somebody looked.</summary>
    public static async Task<HeldConversation?> TakeKnownAsync(ITurnLedger ledger, string conversation, CancellationToken cancellationToken) =>
        await ledger.TakeKnownAsync(conversation, cancellationToken) is { } claim ? new(ledger, claim) : null;

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _over.Dispose();
        await _ledger.ReleaseAsync(Claim);
    }

    private async Task KeepAsync(TimeSpan every)
    {
        using var timer = new PeriodicTimer(every);
        while (await timer.WaitForNextTickAsync(_over.Token)) await _ledger.RenewAsync(Claim, _over.Token);
    }
}
