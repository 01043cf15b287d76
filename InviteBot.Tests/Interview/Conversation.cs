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

    private readonly string _id;
    private readonly string _person;
    private readonly TestAdapter _adapter;
    private readonly StoreHost _host;
    private Activity? _lastWithCard;

    /// <param name="channel">Where the person talks.</param>
    /// <param name="userName">The person's name there.</param>
    /// <param name="conversation">The conversation's id; null for one of its own.</param>
    /// <param name="person">The person's id; null for that of the conversation.</param>
    /// <param name="isGroup">Whether others talk there too.</param>
    /// <param name="host">The store; null for the one all conversations share.</param>
    public Conversation(string channel = "directline", string userName = "", string? conversation = null, string? person = null, bool isGroup = false, StoreHost? host = null)
    {
        _id = conversation ?? $"conversation-{Guid.NewGuid():N}";
        _person = person ?? _id;
        _host = host ?? Host.Value;
        _adapter = new TestAdapter(new ConversationReference
        {
            ChannelId = channel,
            ServiceUrl = "https://test.example",
            User = new ChannelAccount(_person, userName),
            Bot = new ChannelAccount("bot", "InviteBot"),
            Conversation = new ConversationAccount(isGroup, id: _id),
        });
    }

    public Task<IReadOnlyList<Activity>> JoinAsync() =>
        SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot"), new ChannelAccount(_person)] });

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

    /// <summary>The card that was shown last.</summary>
    public Activity NewestCard => _lastWithCard ?? throw new InvalidOperationException("There is no card yet.");

    /// <summary>Presses the button with that title on the newest card.</summary>
    public Task<IReadOnlyList<Activity>> TapAsync(string title) => TapAsync(CardText.DataOf(title, NewestCard));

    public Task<IReadOnlyList<Activity>> TapAsync(JObject data) => SendAsync(new Activity(ActivityTypes.Message) { Value = data });

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        await using var scope = _host.Scope();
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
    public string Person => $"{_adapter.Conversation.ChannelId}/{_person}";

    /// <summary>What is stored of the person, as a turn would see it.</summary>
    public Task<PersonRecord> RecallAsync() => _host.UseAsync((IPersonMemory memory) => memory.RecallAsync(Person, default));

    /// <summary>Puts another text in the place of the stored session.</summary>
    public Task<int> StoreAsync(string json) => _host.Get<IDatabase>().WriteAsync(
        work => work.ExecuteAsync("UPDATE item SET json = @json, version = version + 1 WHERE key = @key", new { json, key = SessionKey }), default);

    public Task<string?> StoredAsync() => _host.Get<IDatabase>().ReadAsync(
        work => work.FindAsync<string>("SELECT json FROM item WHERE key = @key", new { key = SessionKey }), default);

    /// <summary>The stored session.</summary>
    public async Task<InterviewSession> SessionAsync() =>
        JObject.Parse((await StoredAsync())!).Descendants().OfType<JProperty>().First(property => property.Name == nameof(InterviewSession)).Value.ToObject<InterviewSession>()!;

    private string SessionKey => $"{_adapter.Conversation.ChannelId}/conversations/{_id}/users/{_person}";

    /// <summary>Uses a service of the bot as a turn does.</summary>
    public static Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> use)
        where TService : notnull => Host.Value.UseAsync(use);

    /// <summary>The bot over a store of its own, at a time of its own.</summary>
    public static StoreHost Store(TemporaryFolder folder, TimeProvider? clock = null)
    {
        IConfiguration none = new ConfigurationBuilder().Build();
        return StoreHost.Sqlite(folder.Path, clock, StateTypes.ByName, services => services.AddSingleton(none).AddSingleton<IHostEnvironment>(new HostingEnvironment()).AddBot(none));
    }

    /// <summary>One store for all conversations of the tests, as for all people of an installation.</summary>
    private static StoreHost StartStore()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return Store(folder);
    }
}
