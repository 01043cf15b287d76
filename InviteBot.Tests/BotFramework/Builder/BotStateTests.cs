using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.BotFramework.Builder;

public sealed class BotStateTests
{
    private readonly Dictionary<string, JObject> _stored = [];
    private readonly CountingStorage _storage;
    private readonly TestAdapter _adapter = new();

    public BotStateTests()
    {
        _storage = new CountingStorage(new MemoryStorage(_stored));
    }

    [Fact]
    public async Task Each_state_has_its_own_key()
    {
        await Turn(async turn =>
        {
            foreach (var state in new BotState[] { new ConversationState(_storage), new UserState(_storage), new PrivateConversationState(_storage) })
            {
                await state.CreateProperty<string>("name").SetAsync(turn, "value");
                await state.SaveChangesAsync(turn);
            }
        });

        Assert.Equal(["test/conversations/Conversation1", "test/users/user1", "test/conversations/Conversation1/users/user1"], _stored.Keys);
    }

    [Fact]
    public async Task A_property_not_there_gets_the_default_which_is_kept()
    {
        var state = new UserState(_storage);
        await Turn(async turn =>
        {
            Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(turn));
            Assert.Equal(7, await state.CreateProperty<int>("count").GetAsync(turn, () => 7));
            await state.SaveChangesAsync(turn);
        });
        await Turn(async turn => Assert.Equal(7, await state.CreateProperty<int>("count").GetAsync(turn)));
    }

    [Fact]
    public async Task An_object_changed_in_place_is_saved()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<Notes>("notes");
        await Turn(async turn =>
        {
            await property.GetAsync(turn, () => new Notes());
            await state.SaveChangesAsync(turn);
        });
        await Turn(async turn =>
        {
            (await property.GetAsync(turn)).Lines.Add("one");
            await state.SaveChangesAsync(turn);
        });
        await Turn(async turn => Assert.Equal(["one"], (await property.GetAsync(turn)).Lines));
    }

    [Fact]
    public async Task Only_a_change_is_written_unless_forced()
    {
        var state = new UserState(_storage);
        await Turn(async turn =>
        {
            await state.CreateProperty<int>("count").SetAsync(turn, 1);
            await state.SaveChangesAsync(turn);
            await state.SaveChangesAsync(turn);
            Assert.Equal(1, _storage.Writes);
            await state.SaveChangesAsync(turn, force: true);
            Assert.Equal(2, _storage.Writes);
        });
    }

    [Fact]
    public async Task State_is_read_once_a_turn_unless_forced()
    {
        var state = new UserState(_storage);
        await Turn(async turn =>
        {
            await state.LoadAsync(turn);
            await state.CreateProperty<int>("count").GetAsync(turn);
            Assert.Equal(1, _storage.Reads);
            await state.LoadAsync(turn, force: true);
            Assert.Equal(2, _storage.Reads);
        });
    }

    [Fact]
    public async Task Cleared_state_is_written_empty_and_deleted_state_is_gone()
    {
        var state = new UserState(_storage);
        await Turn(async turn =>
        {
            await state.CreateProperty<int>("count").SetAsync(turn, 1);
            await state.SaveChangesAsync(turn);
            await state.ClearStateAsync(turn);
            await state.SaveChangesAsync(turn);
            Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(turn));
        });
        Assert.Null(_stored["test/users/user1"]["count"]);

        await Turn(turn => state.DeleteAsync(turn));
        Assert.Empty(_stored);
    }

    [Fact]
    public async Task A_value_stored_without_types_is_read_as_what_is_asked_for_and_saved_when_changed()
    {
        var plain = new PlainStorage("""{"notes":{"Lines":["one"]}}""");
        var state = new UserState(plain);
        var property = state.CreateProperty<Notes>("notes");
        await Turn(async turn =>
        {
            (await property.GetAsync(turn)).Lines.Add("two");
            Assert.Equal(2, (await property.GetAsync(turn)).Lines.Count);
            await state.SaveChangesAsync(turn);
        });

        Assert.Equal("""["one","two"]""", plain.Json["notes"]!["Lines"]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public async Task Changes_are_saved_at_the_end_of_a_turn_by_middleware()
    {
        var state = new ConversationState(_storage);
        _adapter.Use(new AutoSaveStateMiddleware(state));
        await Turn(turn => state.CreateProperty<string>("name").SetAsync(turn, "value"));
        Assert.Equal("value", (string?)_stored["test/conversations/Conversation1"]["name"]);
    }

    [Fact]
    public async Task An_accessor_can_delete()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<string>("name");
        await Turn(async turn =>
        {
            await property.SetAsync(turn, "value");
            await property.DeleteAsync(turn);
            Assert.Null(await property.GetAsync(turn));
        });
    }

    private Task Turn(Func<ITurnContext, Task> bot) => _adapter.SendTextToBotAsync("hi", (turn, _) => bot(turn), CancellationToken.None);

    private sealed class Notes
    {
        public List<string> Lines { get; set; } = [];
    }

    private sealed class CountingStorage(IStorage inner) : IStorage
    {
        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => inner.DeleteAsync(keys, cancellationToken);
    }

    /// <summary>Keeps one item as JSON without any type names, as a database would.</summary>
    private sealed class PlainStorage(string json) : IStorage
    {
        public JObject Json { get; private set; } = JObject.Parse(json);

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
            => Task.FromResult<IDictionary<string, object>>(keys.ToDictionary(key => key, _ => (object)Json.DeepClone()));

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Json = JObject.FromObject(changes.Values.Single());
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
