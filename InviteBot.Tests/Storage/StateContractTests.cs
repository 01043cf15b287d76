using InviteBot.Storage;
using InviteBot.Tests.Support;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Storage;

/// <summary>What every storage of the bot's state promises, in memory and in both databases, fresh or from a backup.</summary>
[Trait("Case", "S9")]
public class StateContractTests
{
    private const string CrazyKey = "!@#$%^&*()~/\\><,.?';\"`~ ключ \0 nul \ud800 half %00";

    private static readonly Dictionary<string, Type> Types = new() { ["Note"] = typeof(Note) };

    public static TheoryData<string> Kinds => ["memory", .. Store.NamesAndRestored];

    [Theory, MemberData(nameof(Kinds))]
    public Task What_nobody_wrote_is_not_there(string kind) => OnAsync(kind, async storage => Assert.Empty(await storage.ReadAsync(["nothing", CrazyKey])));

    [Theory, MemberData(nameof(Kinds))]
    public Task What_was_written_comes_back(string kind) => OnAsync(kind, async storage =>
    {
        const string Text = "ä\0\u2028\"\\ 2016-05-04T10:00:00+02:00 😀";
        await WriteAsync(storage, "a", new Note { Text = Text, Count = 3 });
        var note = await ReadAsync(storage, "a");
        Assert.Equal((Text, 3), (note.Text, note.Count));
        Assert.False(string.IsNullOrEmpty(note.ETag));
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task A_write_over_the_version_that_was_read_succeeds(string kind) => OnAsync(kind, async storage =>
    {
        await WriteAsync(storage, "a", new Note { Count = 1 });
        var note = await ReadAsync(storage, "a");
        note.Count = 2;
        await WriteAsync(storage, "a", note);
        Assert.Equal(2, (await ReadAsync(storage, "a")).Count);
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task A_write_over_another_version_is_refused_and_changes_nothing(string kind) => OnAsync(kind, async storage =>
    {
        await WriteAsync(storage, "a", new Note { Count = 1 });
        var (mine, theirs) = (await ReadAsync(storage, "a"), await ReadAsync(storage, "a"));
        theirs.Count = 2;
        await WriteAsync(storage, "a", theirs);
        mine.Count = 3;
        await Assert.ThrowsAnyAsync<Exception>(() => storage.WriteAsync(new Dictionary<string, object> { ["b"] = new Note(), ["a"] = mine }));
        Assert.Equal(2, (await ReadAsync(storage, "a")).Count);
        if (kind != "memory") Assert.Empty(await storage.ReadAsync(["b"])); // in a database a batch is one commit
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task A_star_writes_over_any_version(string kind) => OnAsync(kind, async storage =>
    {
        await WriteAsync(storage, "a", new Note { Count = 1 });
        await WriteAsync(storage, "a", new Note { Count = 5, ETag = "*" });
        Assert.Equal(5, (await ReadAsync(storage, "a")).Count);
    });

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public Task What_came_again_after_a_deletion_is_not_the_old_version(string kind) => OnAsync(kind, async storage =>
    {
        await WriteAsync(storage, "a", new Note { Count = 1 });
        var old = await ReadAsync(storage, "a");
        await storage.DeleteAsync(["a"]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(storage, "a", old));
        await WriteAsync(storage, "a", new Note { Count = 2 });
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(storage, "a", old));
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task Deleting_what_is_there_or_not_leaves_nothing(string kind) => OnAsync(kind, async storage =>
    {
        await WriteAsync(storage, "a", new Note());
        await storage.DeleteAsync(["a", "never was"]);
        Assert.Empty(await storage.ReadAsync(["a"]));
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task Any_text_is_a_key_of_its_own(string kind) => OnAsync(kind, async storage =>
    {
        string[] keys = [CrazyKey, CrazyKey + " ", CrazyKey.Replace('\0', '0'), "%0000", "\0", "\ud800", "\udc00", "%d800", new string('k', 1500)];
        await storage.WriteAsync(keys.Index().ToDictionary(each => each.Item, each => (object)new Note { Count = each.Index }));
        var found = await storage.ReadAsync(keys);
        Assert.Equal(Enumerable.Range(0, keys.Length), keys.Select(key => ((Note)found[key]).Count));
    });

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "C34")]
    [Trait("Case", "C35")]
    public Task Halves_of_characters_and_NUL_are_stored(string kind) => OnAsync(kind, async storage =>
    {
        const string Text = "half \ud800 and \udc00\ud83d, nul \0, 😀";
        await WriteAsync(storage, "a", new Note { Text = Text });
        var read = (await ReadAsync(storage, "a")).Text;
        if (kind == "memory") Assert.Equal(Text, read);
        else Assert.Equal("half \ufffd and \ufffd\ufffd, nul \0, 😀", read); // as a reader of JSON has it
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task What_a_turn_keeps_in_a_bag_of_properties_keeps_its_types(string kind) => OnAsync(kind, async storage =>
    {
        var bag = new Dictionary<string, object> { ["note"] = new Note { Count = 1 }, ["number"] = 7L, ["text"] = "x", ["inner"] = new Dictionary<string, object> { ["deep"] = new Note { Count = 2 } } };
        await storage.WriteAsync(new Dictionary<string, object> { ["bag"] = bag });
        var found = (IDictionary<string, object>)(await storage.ReadAsync(["bag"]))["bag"];
        Assert.Equal(1, ((Note)found["note"]).Count);
        Assert.Equal((7L, "x"), (found["number"], found["text"]));
        Assert.Equal(2, ((Note)((IDictionary<string, object>)found["inner"])["deep"]).Count);
    });

    [Theory, MemberData(nameof(Kinds))]
    public Task No_keys_and_no_changes_are_refused(string kind) => OnAsync(kind, async storage =>
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.DeleteAsync(null!));
        await storage.WriteAsync(new Dictionary<string, object>());
        Assert.Empty(await storage.ReadAsync([]));
    });

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Case", "S5")]
    public Task Twenty_writers_lose_no_increment(string kind) => OnAsync(kind, async storage =>
    {
        var conflicts = 0;
        await WriteAsync(storage, "sum", new Note());
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < 100;)
            {
                var note = await ReadAsync(storage, "sum");
                note.Count++;
                try
                {
                    await WriteAsync(storage, "sum", note);
                    done++;
                }
                catch (InvalidOperationException)
                {
                    Interlocked.Increment(ref conflicts);
                }
            }
        })));
        Assert.Equal(2000, (await ReadAsync(storage, "sum")).Count);
        if (kind != "memory") Assert.True(conflicts > 0, "The writers never met.");
    });

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    [Trait("Case", "C17")]
    public Task A_type_that_is_not_known_is_neither_written_nor_created(string kind) => OnAsync(kind, async storage =>
    {
        await Assert.ThrowsAsync<JsonSerializationException>(() => WriteBagAsync(storage, new Stranger()));
        await WriteBagAsync(storage, JObject.Parse("""{ "$type": "System.IO.FileInfo, System.Private.CoreLib", "OriginalPath": "x" }"""));
        await Assert.ThrowsAsync<JsonSerializationException>(() => storage.ReadAsync(["bag"]));
    });

    private static async Task OnAsync(string kind, Func<IStorage, Task> check)
    {
        if (kind == "memory")
        {
            await check(new MemoryStorage());
            return;
        }

        using var store = new Store(kind);
        await using var host = store.Open(types: Types);
        await check(host.Get<StateStore>());
    }

    private static Task WriteBagAsync(IStorage storage, object value) =>
        storage.WriteAsync(new Dictionary<string, object> { ["bag"] = new Dictionary<string, object> { ["x"] = value } });

    private static Task WriteAsync(IStorage storage, string key, Note note) => storage.WriteAsync(new Dictionary<string, object> { [key] = note });

    private static async Task<Note> ReadAsync(IStorage storage, string key) => (Note)(await storage.ReadAsync([key]))[key];

    private sealed class Stranger;
}
