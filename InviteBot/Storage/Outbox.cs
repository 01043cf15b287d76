using InviteBot.Bot;

namespace InviteBot.Storage;

/// <summary>The replies that wait for their channel.</summary>
internal sealed class Outbox(IDatabase database, Lease lease, Retention retention) : IOutbox
{
    public async Task<QueuedReply?> NextAsync(TurnClaim claim, CancellationToken cancellationToken)
    {
        var oldest = await database.ReadAsync(
            work => work.FindAsync<Row>("SELECT number, json, tries, begun, due, trace FROM reply WHERE conversation = @id ORDER BY number LIMIT 1", new { id = Text.Key(claim.Conversation) }),
            cancellationToken);
        return oldest is null || oldest.Due > retention.Now ? null : new QueuedReply(oldest.Number, oldest.Json, oldest.Tries, oldest.Begun != 0, oldest.Trace);
    }

    public Task BeginAsync(TurnClaim claim, QueuedReply reply, CancellationToken cancellationToken) =>
        ChangeAsync("UPDATE reply SET begun = 1 WHERE conversation = @id AND number = @Number", claim, reply, due: 0, cancellationToken);

    public Task EndAsync(TurnClaim claim, QueuedReply reply) =>
        ChangeAsync("DELETE FROM reply WHERE conversation = @id AND number = @Number", claim, reply, due: 0, CancellationToken.None);

    public Task PostponeAsync(TurnClaim claim, QueuedReply reply, TimeSpan pause) =>
        ChangeAsync("UPDATE reply SET begun = 0, tries = tries + 1, due = @due WHERE conversation = @id AND number = @Number", claim, reply, retention.Now + (long)pause.TotalMilliseconds, CancellationToken.None);

    public async Task<IReadOnlyList<string>> DueAsync(CancellationToken cancellationToken) => [.. await database.ReadAsync(
        work => work.QueryAsync<string>(
            $"SELECT DISTINCT conversation FROM reply JOIN conversation ON conversation.id = reply.conversation WHERE due <= @Now AND {lease.IsFree}", new { retention.Now }),
        cancellationToken)];

    private Task<int> ChangeAsync(string sql, TurnClaim claim, QueuedReply reply, long due, CancellationToken cancellationToken) =>
        database.WriteAsync(work => work.ExecuteAsync(sql, new { id = Text.Key(claim.Conversation), reply.Number, due }), cancellationToken);

    private sealed record Row(long Number, string Json, long Tries, long Begun, long Due, string? Trace);
}
