using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.BotFramework.Dialogs;

/// <summary>Runs one dialog as a bot would and hands back what it says; its state goes through JSON between turns.</summary>
internal sealed class Conversation
{
    private readonly ConversationState _state;
    private readonly Dialog _root;

    public Conversation(Dialog root, string channelId = "test", IStorage? storage = null)
    {
        _root = root;
        _state = new ConversationState(storage ?? new MemoryStorage());
        Adapter = new TestAdapter(channelId);
        Adapter.Use(new AutoSaveStateMiddleware(_state));
    }

    public TestAdapter Adapter { get; }

    public Task<List<string>> Say(string? text, string? locale = null) => Send(Message(text, locale));

    public async Task<List<string>> Send(Activity activity)
        => (await Replies(activity)).Select(reply => reply.Type == ActivityTypes.Message ? reply.Text : reply.Type).ToList();

    public async Task<List<Activity>> Replies(string text, string? locale = null) => await Replies(Message(text, locale));

    public async Task<List<Activity>> Replies(Activity activity)
    {
        await Adapter.ProcessActivityAsync(activity, (turn, cancellation) => _root.RunAsync(turn, _state.CreateProperty<DialogState>("dialogs"), cancellation));
        var replies = Adapter.ActiveQueue.ToList();
        Adapter.ActiveQueue.Clear();
        return replies;
    }

    private static Activity Message(string? text, string? locale) => new() { Type = ActivityTypes.Message, Text = text, Locale = locale };

    /// <summary>Keeps state as JSON without type names.</summary>
    internal sealed class PlainStorage : IStorage
    {
        private readonly Dictionary<string, string> _items = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
            => Task.FromResult<IDictionary<string, object>>(keys.Where(_items.ContainsKey).ToDictionary(key => key, key => (object)JObject.Parse(_items[key])));

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            foreach (var (key, value) in changes)
                _items[key] = JsonConvert.SerializeObject(value);
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
