using InviteBot.Bot;
using InviteBot.Interview;
using InviteBot.Storage;
using InviteBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>One person talking to the real bot. Every turn gets a new bot over the same storage, so each is also a restart.</summary>
internal sealed class Conversation
{
    private static readonly Lazy<StoreHost> Host = new(StartStore);

    private readonly string _id = $"conversation-{Guid.NewGuid():N}";
    private readonly TestAdapter _adapter;
    private Activity? _lastWithCard;

    public Conversation(string channel = "directline", string userName = "")
    {
        _adapter = new TestAdapter(new ConversationReference
        {
            ChannelId = channel,
            ServiceUrl = "https://test.example",
            User = new ChannelAccount(_id, userName),
            Bot = new ChannelAccount("bot", "InviteBot"),
            Conversation = new ConversationAccount(isGroup: false, id: _id),
        });
    }

    public Task<IReadOnlyList<Activity>> JoinAsync() =>
        SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot"), new ChannelAccount(_id)] });

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

    /// <summary>Presses the button with that title on the newest card.</summary>
    public Task<IReadOnlyList<Activity>> TapAsync(string title) => TapAsync(CardText.DataOf(title, _lastWithCard ?? throw new InvalidOperationException("There is no card yet.")));

    public Task<IReadOnlyList<Activity>> TapAsync(JObject data) => SendAsync(new Activity(ActivityTypes.Message) { Value = data });

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        await using var scope = Host.Value.Scope();
        var services = scope.ServiceProvider;
        var ledger = services.GetRequiredService<ITurnLedger>();
        var claim = await ledger.TakeAsync($"{_adapter.Conversation.ChannelId}/{_id}", Person, default);
        await _adapter.ProcessActivityAsync(activity, services.GetRequiredService<IBot>().OnTurnAsync, default);
        Assert.True(await ledger.CommitAsync(claim, [], [], null, default));
        await ledger.ReleaseAsync(claim);

        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is { } reply) replies.Add((Activity)reply);
        foreach (var card in replies.Where(reply => reply.Attachments is { Count: > 0 })) CardText.AssertFits(card);
        _lastWithCard = replies.LastOrDefault(reply => reply.Attachments is { Count: > 0 }) ?? _lastWithCard;
        return replies;
    }

    /// <summary>As the person is called in the store.</summary>
    public string Person => $"{_adapter.Conversation.ChannelId}/{_id}";

    /// <summary>What is stored of the person, as a turn would see it.</summary>
    public Task<PersonRecord> RecallAsync() => Host.Value.UseAsync((IPersonMemory memory) => memory.RecallAsync(Person, default));

    /// <summary>Puts another text in the place of the stored session.</summary>
    public Task<int> StoreAsync(string json) => Host.Value.Get<IDatabase>().WriteAsync(
        work => work.ExecuteAsync("UPDATE item SET json = @json, version = version + 1 WHERE key = @key", new { json, key = SessionKey }), default);

    public Task<string?> StoredAsync() => Host.Value.Get<IDatabase>().ReadAsync(
        work => work.FindAsync<string>("SELECT json FROM item WHERE key = @key", new { key = SessionKey }), default);

    private string SessionKey => $"{_adapter.Conversation.ChannelId}/conversations/{_id}/users/{_id}";

    /// <summary>One store for all conversations of the tests, as for all people of an installation.</summary>
    private static StoreHost StartStore()
    {
        var folder = new TemporaryFolder();
        var host = StoreHost.Sqlite(folder.Path, types: StateTypes.ByName, services: services => services.AddSingleton<IHostEnvironment>(new HostingEnvironment()).AddBot(new ConfigurationBuilder().Build()));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return host;
    }
}
