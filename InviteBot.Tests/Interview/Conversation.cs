using InviteBot.Bot;
using InviteBot.Interview;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>One person talking to the real bot. Every turn gets a new bot over the same storage, so each is also a restart.</summary>
internal sealed class Conversation
{
    private readonly MemoryStorage _storage = new();
    private readonly TestAdapter _adapter;
    private Activity? _lastWithCard;

    public Conversation(string channel = "directline", string userName = "")
    {
        _adapter = new TestAdapter(new ConversationReference
        {
            ChannelId = channel,
            ServiceUrl = "https://test.example",
            User = new ChannelAccount("user1", userName),
            Bot = new ChannelAccount("bot", "InviteBot"),
            Conversation = new ConversationAccount(isGroup: false, id: "conversation1"),
        });
    }

    public Task<IReadOnlyList<Activity>> JoinAsync() =>
        SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot"), new ChannelAccount("user1")] });

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

    /// <summary>Presses the button with that title on the newest card.</summary>
    public Task<IReadOnlyList<Activity>> TapAsync(string title) => TapAsync(CardText.DataOf(title, _lastWithCard ?? throw new InvalidOperationException("There is no card yet.")));

    public Task<IReadOnlyList<Activity>> TapAsync(JObject data) => SendAsync(new Activity(ActivityTypes.Message) { Value = data });

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        var state = new PrivateConversationState(_storage);
        var bot = new InvitationBot(new RootDialog(new InterviewSessions(state)), state, new ChatSurfaces(Options.Create(new BotOptions())));

        await _adapter.ProcessActivityAsync(activity, bot.OnTurnAsync, default);

        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is { } reply) replies.Add((Activity)reply);
        _lastWithCard = replies.LastOrDefault(reply => reply.Attachments is { Count: > 0 }) ?? _lastWithCard;
        return replies;
    }
}
