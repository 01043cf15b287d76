using InviteBot.DirectLine;
using InviteBot.Storage;
using InviteBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.Storage;

/// <summary>What the web channel's conversations promise, in both databases, fresh or from a backup.</summary>
[Trait("Case", "S9")]
public class ConversationLogContractTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly Dictionary<string, Type> Types = new() { ["Note"] = typeof(Note) };

    public static TheoryData<string> Kinds => [.. Store.NamesAndRestored];

    [Theory, MemberData(nameof(Kinds))]
    public Task A_conversation_is_opened_once_and_found_as_it_was_opened(string kind) => OnAsync(kind, async host =>
    {
        Assert.True(await OpenAsync(host));
        Assert.False(await OpenAsync(host));
        Assert.Equal(new Conversation("c", "dl_x", "en", Noon), await host.UseAsync((IConversationLog log) => log.FindAsync("c", default)));
        Assert.Null(await host.UseAsync((IConversationLog log) => log.FindAsync("other", default)));
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task What_is_pending_comes_in_order_and_once(string kind) => OnAsync(kind, async host =>
    {
        await OpenAsync(host);
        await AcceptAsync(host, "a");
        await AcceptAsync(host, "b");
        var answered = new List<string>();
        while (await TakeAsync(host) is { } turn)
        {
            answered.Add(turn.ActivityId);
            Assert.Equal(TurnCommit.Done, await CommitAsync(host, turn, $"reply to {turn.ActivityId}"));
        }

        Assert.Equal(["opening", "a", "b"], answered);
        Assert.Equal(["\"a\"", "\"b\"", "\"reply to opening\"", "\"reply to a\"", "\"reply to b\""], await ReadAsync(host, 0, 100));
        Assert.Equal(["\"b\"", "\"reply to opening\""], await ReadAsync(host, 1, 2));
        Assert.Empty(await host.UseAsync((IConversationLog log) => log.UnfinishedAsync(default)));
    });

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "D27")]
    [Trait("Case", "C1")]
    public Task A_message_that_its_client_repeats_is_stored_once(string kind) => OnAsync(kind, async host =>
    {
        await OpenAsync(host);
        Assert.Equal(new Acceptance(AcceptanceOutcome.Accepted, "a"), await AcceptAsync(host, "a", "client \0 1"));
        Assert.Equal(new Acceptance(AcceptanceOutcome.Duplicate, "a"), await AcceptAsync(host, "b", "client \0 1"));
        Assert.Single(await ReadAsync(host, 0, 100));
    });

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "C2")]
    public Task Of_many_repeats_at_once_one_is_stored(string kind) => OnAsync(kind, async host =>
    {
        await OpenAsync(host);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => AcceptAsync(host, $"a{number}", "same"))));
        var stored = Assert.Single(outcomes, outcome => outcome.Outcome == AcceptanceOutcome.Accepted);
        Assert.All(outcomes, outcome => Assert.Equal(stored.ActivityId, outcome.ActivityId));
        Assert.Single(await ReadAsync(host, 0, 100));
    });

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "C3")]
    public Task The_same_client_id_in_another_conversation_is_another_message(string kind) => OnAsync(kind, async host =>
    {
        await OpenAsync(host);
        await OpenAsync(host, "d");
        Assert.Equal(AcceptanceOutcome.Accepted, (await AcceptAsync(host, "a", "same")).Outcome);
        Assert.Equal(AcceptanceOutcome.Accepted, (await AcceptAsync(host, "b", "same", "d")).Outcome);
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task A_full_or_unknown_conversation_takes_nothing(string kind) => OnAsync(kind, async host =>
    {
        await OpenAsync(host);
        await AcceptAsync(host, "a", "1");
        Assert.Equal(AcceptanceOutcome.ConversationFull, (await host.UseAsync((IConversationLog log) => log.AcceptAsync("c", new IncomingActivity("b", "2", "\"b\"", Noon), 1, default))).Outcome);
        Assert.Equal(AcceptanceOutcome.Duplicate, (await host.UseAsync((IConversationLog log) => log.AcceptAsync("c", new IncomingActivity("b", "1", "\"b\"", Noon), 1, default))).Outcome);
        Assert.Equal(AcceptanceOutcome.UnknownConversation, (await AcceptAsync(host, "a", null, "nowhere")).Outcome);
    });

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "C5")]
    public Task State_replies_and_the_mark_are_stored_together_or_not_at_all(string kind) => OnAsync(kind, async host =>
    {
        await OpenAsync(host);
        var turn = (await TakeAsync(host))!;
        await using (var scope = host.Scope())
        {
            await StageAsync(scope, 1); // and the program ends here
        }

        Assert.Empty(await host.Get<StateStore>().ReadAsync(["k"]));
        await using (var scope = host.Scope())
        {
            await StageAsync(scope, 2);
            Assert.Equal(TurnCommit.Done, await scope.ServiceProvider.GetRequiredService<IConversationLog>().CommitAsync(turn, ["\"reply\""], Noon, default));
        }

        Assert.Equal(2, ((Note)(await host.Get<StateStore>().ReadAsync(["k"]))["k"]).Count);
        Assert.Equal(["\"reply\""], await ReadAsync(host, 0, 100));
    });

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "C12")]
    public Task A_turn_whose_state_somebody_else_changed_stores_nothing_and_can_be_run_again(string kind) => OnAsync(kind, async host =>
    {
        await OpenAsync(host);
        var turn = (await TakeAsync(host))!;
        await using (var scope = host.Scope())
        {
            await StageAsync(scope, 1);
            await host.Get<StateStore>().WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Count = 9 } });
            Assert.Equal(TurnCommit.Conflict, await scope.ServiceProvider.GetRequiredService<IConversationLog>().CommitAsync(turn, ["\"lost\""], Noon, default));
        }

        Assert.Empty(await ReadAsync(host, 0, 100));
        Assert.Equal(TurnCommit.Done, await CommitAsync(host, turn, "again"));
        Assert.Equal(["\"again\""], await ReadAsync(host, 0, 100));
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task A_turn_is_committed_once(string kind) => OnAsync(kind, async host =>
    {
        await OpenAsync(host);
        var turn = (await TakeAsync(host))!;
        Assert.Equal(TurnCommit.Done, await CommitAsync(host, turn, "first"));
        Assert.Equal(TurnCommit.Overtaken, await CommitAsync(host, turn, "second"));
        Assert.Equal(["\"first\""], await ReadAsync(host, 0, 100));
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task A_message_of_the_bots_own_accord_joins_the_list(string kind) => OnAsync(kind, async host =>
    {
        await OpenAsync(host);
        await host.UseAsync(async (IConversationLog log) =>
        {
            await log.AppendAsync("c", "\"hello\"", Noon, default);
            await log.AppendAsync("nowhere", "\"hello\"", Noon, default);
            return true;
        });
        Assert.Equal(["\"hello\""], await ReadAsync(host, 0, 100));
        Assert.Equal("opening", (await TakeAsync(host))?.ActivityId);
    });

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S11")]
    public Task Idle_conversations_are_erased_and_others_stay(string kind) => OnAsync(kind, async host =>
    {
        await OpenAsync(host);
        await OpenAsync(host, "d");
        await AcceptAsync(host, "a", null, "d", Noon.AddHours(2));
        Assert.Equal(["c"], await host.UseAsync((IConversationLog log) => log.EraseIdleAsync(Noon.AddHours(1), default)));
        Assert.Empty(await host.UseAsync((IConversationLog log) => log.EraseIdleAsync(Noon.AddHours(1), default)));
        Assert.NotNull(await host.UseAsync((IConversationLog log) => log.FindAsync("d", default)));
        Assert.Equal(["\"a\""], await ReadAsync(host, 0, 10, "d"));
    });

    private static async Task OnAsync(string kind, Func<StoreHost, Task> check)
    {
        using var store = new Store(kind);
        await using var host = store.Open(types: Types);
        await check(host);
    }

    private static Task<bool> OpenAsync(StoreHost host, string id = "c") =>
        host.UseAsync((IConversationLog log) => log.OpenAsync(new Conversation(id, "dl_x", "en", Noon), new IncomingActivity("opening", null, "\"opening\"", Noon), default));

    private static Task<Acceptance> AcceptAsync(StoreHost host, string id, string? client = null, string conversation = "c", DateTimeOffset? at = null) =>
        host.UseAsync((IConversationLog log) => log.AcceptAsync(conversation, new IncomingActivity(id, client, $"\"{id}\"", at ?? Noon), 100, default));

    private static Task<PendingTurn?> TakeAsync(StoreHost host) => host.UseAsync((IConversationLog log) => log.TakeAsync("c", default));

    private static Task<TurnCommit> CommitAsync(StoreHost host, PendingTurn turn, string reply) =>
        host.UseAsync((IConversationLog log) => log.CommitAsync(turn, [$"\"{reply}\""], Noon, default));

    private static async Task<IEnumerable<string>> ReadAsync(StoreHost host, long after, int limit, string conversation = "c") =>
        (await host.UseAsync((IConversationLog log) => log.ReadAsync(conversation, after, limit, default))).Select(activity => activity.Json);

    private static async Task StageAsync(AsyncServiceScope scope, int count)
    {
        var storage = scope.ServiceProvider.GetRequiredService<IStorage>();
        await storage.ReadAsync(["k"]);
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Count = count, ETag = null } });
    }
}
