using InviteBot.Bot;
using InviteBot.Metering;

namespace InviteBot.Storage;

/// <summary>Turns that come with a request: one at a time for a conversation, each activity once.</summary>
internal sealed class TurnLedger(IDatabase database, KeyedLocks locks, Lease lease, TurnEnd end, Retention retention, TimeProvider clock) : ITurnLedger
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

    public async Task<TurnClaim> TakeAsync(string conversation, string person, CancellationToken cancellationToken) => (await TakeAsync(conversation, Text.Key(person), mayBegin: true, cancellationToken))!;

    public Task<TurnClaim?> TakeKnownAsync(string conversation, CancellationToken cancellationToken) => TakeAsync(conversation, string.Empty, mayBegin: false, cancellationToken);

    public Task RenewAsync(TurnClaim claim, CancellationToken cancellationToken) => database.ReadAsync(
        work => work.ExecuteAsync($"UPDATE conversation SET {Lease.Held} WHERE id = @id AND fence = @Fence", new { id = Text.Key(claim.Conversation), claim.Fence, lease = lease.Milliseconds }),
        cancellationToken);

    public async Task ReleaseAsync(TurnClaim claim)
    {
        var id = Text.Key(claim.Conversation);
        try
        {
            if (database.IsShared) await database.ReadAsync(work => work.ExecuteAsync("UPDATE conversation SET leased = 0 WHERE id = @id AND fence = @Fence", new { id, claim.Fence }), CancellationToken.None);
        }
        finally
        {
            locks.Exit(id);
        }
    }

    public Task<HandledTurn?> FindHandledAsync(TurnClaim claim, IReadOnlyList<HandledMark> marks, CancellationToken cancellationToken) => database.ReadAsync(
        async work =>
        {
            var conversation = Text.Key(claim.Conversation);
            foreach (var mark in marks)
            {
                var since = mark.Lasts is { } lasts ? retention.Now - (long)lasts.TotalMilliseconds : retention.HandledBefore;
                var values = new { conversation, id = Text.Key(mark.Id), since };
                if (await work.FindAsync<HandledTurn>("SELECT answer FROM handled WHERE conversation = @conversation AND id = @id AND at > @since", values) is { } handled) return handled;
            }

            return null;
        },
        cancellationToken);

    public async Task<bool> CommitAsync(TurnClaim claim, IReadOnlyList<HandledMark> marks, IReadOnlyList<string> replies, string? answer, CancellationToken cancellationToken)
    {
        var trace = Spans.Here; // the work may run on another thread
        var committed = await database.WriteAsync(
            async work =>
            {
                var id = Text.Key(claim.Conversation);
                var row = await work.FindAsync<Row>("UPDATE conversation SET last = last + @Count, active = @Now WHERE id = @id AND fence = @Fence RETURNING person, last", new { id, claim.Fence, replies.Count, retention.Now });
                if (row is null || !await end.ApplyAsync(work, row.Person, id)) return work.Discard(false);

                if (answer is null || end.ChangesSomething) await MarkAsync(work, id, marks, answer);
                await QueueAsync(work, id, replies, row.Last, trace);
                return true;
            },
            cancellationToken);
        if (committed) await end.FinishAsync();
        return committed;
    }

    private async Task<TurnClaim?> TakeAsync(string conversation, string person, bool mayBegin, CancellationToken cancellationToken)
    {
        // The row is there but for the first turn, so the usual case writes nothing where one instance is alone.
        const string Find = "SELECT fence FROM conversation WHERE id = @id";
        var take = database.IsShared ? $"UPDATE conversation SET {Lease.Taken} WHERE id = @id AND {lease.IsFree} RETURNING fence" : Find;
        var id = Text.Key(conversation);
        var values = new { id, person, retention.Now, lease = lease.Milliseconds };
        await locks.EnterAsync(id, cancellationToken);
        try
        {
            for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
            {
                if (await database.ReadAsync(work => work.FindAsync<long?>(take, values), cancellationToken) is { } fence) return new TurnClaim(conversation, fence, lease.RenewEvery);

                if (await database.ReadAsync(work => work.FindAsync<long?>(Find, values), cancellationToken) is not null)
                {
                    await Task.Delay(pause, clock, cancellationToken);
                }
                else if (mayBegin)
                {
                    await database.WriteAsync(work => work.ExecuteAsync("INSERT INTO conversation (id, person, opened, active) VALUES (@id, @person, @Now, @Now) ON CONFLICT (id) DO NOTHING", values), cancellationToken);
                }
                else
                {
                    locks.Exit(id);
                    return null;
                }
            }
        }
        catch
        {
            locks.Exit(id);
            throw;
        }
    }

    private async Task MarkAsync(Work work, string conversation, IReadOnlyList<HandledMark> marks, string? answer)
    {
        foreach (var mark in marks)
        {
            await work.ExecuteAsync(
                "INSERT INTO handled (conversation, id, at, answer) VALUES (@conversation, @id, @Now, @answer) ON CONFLICT (conversation, id) DO UPDATE SET at = excluded.at, answer = excluded.answer",
                new { conversation, id = Text.Key(mark.Id), retention.Now, answer = answer is null ? null : Text.Json(answer) });
        }
    }

    private static async Task QueueAsync(Work work, string conversation, IReadOnlyList<string> replies, long last, string? trace)
    {
        for (var i = 0; i < replies.Count; i++)
        {
            await work.ExecuteAsync(
                "INSERT INTO reply (conversation, number, json, trace) VALUES (@conversation, @number, @json, @trace)",
                new { conversation, number = last - replies.Count + 1 + i, json = Text.Json(replies[i]), trace });
        }
    }

    private sealed record Row(string Person, long Last);
}
