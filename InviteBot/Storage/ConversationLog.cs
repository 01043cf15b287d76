using InviteBot.DirectLine;

namespace InviteBot.Storage;

/// <summary>The web channel's conversations in tables.</summary>
internal sealed class ConversationLog(IDatabase database, Lease lease, TurnEnd end, INews news) : IConversationLog
{
    public async Task<bool> OpenAsync(Conversation conversation, IncomingActivity opening, CancellationToken cancellationToken)
    {
        var row = new { conversation.Id, person = PersonOf(conversation.UserId), conversation.Locale, opened = Moment(conversation.OpenedAt) };
        return await database.WriteAsync(
            async work =>
            {
                if (await work.ExecuteAsync("INSERT INTO conversation (id, person, locale, opened, active, pending) VALUES (@Id, @person, @Locale, @opened, @opened, 1) ON CONFLICT (id) DO NOTHING", row) == 0) return false;
                await work.ExecuteAsync(
                    "INSERT INTO activity (conversation, number, id, incoming, json, trace) VALUES (@Id, 0, @activity, 1, @json, @Trace)",
                    new { conversation.Id, activity = opening.Id, json = Text.Json(opening.Json), opening.Trace });
                return true;
            },
            cancellationToken);
    }

    public async Task<Conversation?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(work => work.FindAsync<ConversationRow>("SELECT id, person, locale, opened FROM conversation WHERE id = @id", new { id = Text.Key(conversationId) }), cancellationToken);
        return row is null ? null : new Conversation(row.Id, row.Person[(row.Person.IndexOf('/', StringComparison.Ordinal) + 1)..], row.Locale, DateTimeOffset.FromUnixTimeMilliseconds(row.Opened));
    }

    public async Task<Acceptance> AcceptAsync(string conversationId, IncomingActivity activity, int capacity, CancellationToken cancellationToken)
    {
        var values = new
        {
            conversation = Text.Key(conversationId),
            activity.Id,
            client = activity.ClientActivityId is { } id ? Text.Key(id) : null,
            json = Text.Json(activity.Json),
            at = Moment(activity.ReceivedAt),
            capacity,
            activity.Trace,
        };
        var acceptance = await database.WriteAsync(work => AcceptAsync(work, values, activity.Id), cancellationToken);
        if (acceptance.Outcome == AcceptanceOutcome.Accepted) news.Grown(conversationId);
        return acceptance;
    }

    public async Task<PendingTurn?> TakeAsync(string conversationId, CancellationToken cancellationToken)
    {
        var id = Text.Key(conversationId);
        var row = await database.ReadAsync(work => database.IsShared ? TakeAsync(work, id) : NextAsync(work, id), cancellationToken);
        return row is null ? null : new PendingTurn(conversationId, row.Id, row.Json, row.Number, row.Fence, lease.RenewEvery, row.Trace);
    }

    public Task RenewAsync(PendingTurn turn, CancellationToken cancellationToken) => database.ReadAsync(
        work => work.ExecuteAsync($"UPDATE conversation SET {Lease.Held} WHERE id = @id AND fence = @Fence", new { id = Text.Key(turn.ConversationId), turn.Fence, lease = lease.Milliseconds }),
        cancellationToken);

    public async Task<TurnCommit> CommitAsync(PendingTurn turn, IReadOnlyList<string> replies, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var commit = await database.WriteAsync(work => CommitAsync(work, turn, replies, at), cancellationToken);
        if (commit != TurnCommit.Done) return commit;

        await end.FinishAsync();
        news.Grown(turn.ConversationId);
        return commit;
    }

    public async Task AppendAsync(string conversationId, string activity, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            async work =>
            {
                var id = Text.Key(conversationId);
                var last = await work.FindAsync<long?>("UPDATE conversation SET last = last + 1, active = @at WHERE id = @id RETURNING last", new { id, at = Moment(at) });
                return last is null ? 0 : await AddAsync(work, id, [activity], last.Value);
            },
            cancellationToken);
        news.Grown(conversationId);
    }

    public async Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) => [.. await database.ReadAsync(
        work => work.QueryAsync<LoggedActivity>(
            "SELECT number AS Watermark, json FROM activity WHERE conversation = @id AND number > @after ORDER BY number LIMIT @limit",
            new { id = Text.Key(conversationId), after, limit }),
        cancellationToken)];

    public async Task<IReadOnlyList<string>> UnfinishedAsync(CancellationToken cancellationToken) => [.. await database.ReadAsync(
        work => work.QueryAsync<string>($"SELECT id FROM conversation WHERE pending > 0 AND {lease.IsFree}"),
        cancellationToken)];

    public async Task<IReadOnlyList<string>> EraseIdleAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var erased = await database.WriteAsync(
            async work => (await work.QueryAsync<string>("DELETE FROM conversation WHERE active < @since RETURNING id", new { since = Moment(since) })).ToList(),
            cancellationToken);
        if (erased.Count == 0) return erased;

        news.Erased(erased);
        await database.WipeAsync(cancellationToken);
        return erased;
    }

    public IAsyncEnumerable<ConversationNews> NewsAsync(CancellationToken cancellationToken) => news.ReadAsync(cancellationToken);

    private static async Task<Acceptance> AcceptAsync(Work work, object values, string activityId)
    {
        // First the row of the conversation: from here on its other writers wait.
        var number = await work.FindAsync<long?>(
            "UPDATE conversation SET last = last + 1, pending = pending + 1, active = @at WHERE id = @conversation AND last < @capacity RETURNING last", values);
        if (number is null) return await RefuseAsync(work, values);

        var stored = await work.ExecuteAsync(
            """
            INSERT INTO activity (conversation, number, id, client_id, incoming, json, trace)
            VALUES (@conversation, (SELECT last FROM conversation WHERE id = @conversation), @Id, @client, 1, @json, @Trace)
            ON CONFLICT (conversation, client_id) WHERE client_id IS NOT NULL DO NOTHING
            """, values);
        return stored == 1 ? new Acceptance(AcceptanceOutcome.Accepted, activityId) : work.Discard(await RefuseAsync(work, values));
    }

    private static async Task<Acceptance> RefuseAsync(Work work, object values)
    {
        if (await work.FindAsync<string>("SELECT id FROM activity WHERE conversation = @conversation AND client_id = @client", values) is { } first) return new Acceptance(AcceptanceOutcome.Duplicate, first);
        var exists = await work.FindAsync<string>("SELECT id FROM conversation WHERE id = @conversation", values) is not null;
        return new Acceptance(exists ? AcceptanceOutcome.ConversationFull : AcceptanceOutcome.UnknownConversation);
    }

    private async Task<PendingRow?> TakeAsync(Work work, string id)
    {
        var fence = await work.FindAsync<long?>($"UPDATE conversation SET {Lease.Taken} WHERE id = @id AND pending > 0 AND {lease.IsFree} RETURNING fence", new { id, lease = lease.Milliseconds });
        return fence is null ? null : await NextAsync(work, id);
    }

    private static Task<PendingRow?> NextAsync(Work work, string id) => work.FindAsync<PendingRow>(
        """
        SELECT activity.id, activity.json, activity.number, conversation.fence, activity.trace
        FROM conversation JOIN activity ON activity.conversation = conversation.id AND activity.number > conversation.answered AND activity.incoming = 1
        WHERE conversation.id = @id AND conversation.pending > 0 ORDER BY activity.number LIMIT 1
        """, new { id });

    private async Task<TurnCommit> CommitAsync(Work work, PendingTurn turn, IReadOnlyList<string> replies, DateTimeOffset at)
    {
        var id = Text.Key(turn.ConversationId);
        var row = await work.FindAsync<AnsweredRow>(
            """
            UPDATE conversation SET answered = @Number, pending = pending - 1, last = last + @Count, active = @at, leased = 0
            WHERE id = @id AND fence = @Fence AND answered < @Number RETURNING person, last
            """, new { id, turn.Number, turn.Fence, replies.Count, at = Moment(at) });
        if (row is null) return work.Discard(TurnCommit.Overtaken);
        if (!await end.ApplyAsync(work, row.Person, id)) return work.Discard(TurnCommit.Conflict);

        await AddAsync(work, id, replies, row.Last);
        return TurnCommit.Done;
    }

    /// <summary>Adds the bot's activities; <paramref name="last"/> is the number of the last one.</summary>
    private static async Task<int> AddAsync(Work work, string conversation, IReadOnlyList<string> activities, long last)
    {
        for (var i = 0; i < activities.Count; i++)
        {
            await work.ExecuteAsync(
                "INSERT INTO activity (conversation, number, id, incoming, json) VALUES (@conversation, @number, '', 0, @json)",
                new { conversation, number = last - activities.Count + 1 + i, json = Text.Json(activities[i]) });
        }

        return activities.Count;
    }

    private static string PersonOf(string userId) => Text.Key($"{DirectLineAdapter.ChannelId}/{userId}");

    private static long Moment(DateTimeOffset at) => at.ToUnixTimeMilliseconds();

    private sealed record ConversationRow(string Id, string Person, string? Locale, long Opened);

    private sealed record PendingRow(string Id, string Json, long Number, long Fence, string? Trace);

    private sealed record AnsweredRow(string Person, long Last);
}
