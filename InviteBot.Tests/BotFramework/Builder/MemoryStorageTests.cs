using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.BotFramework.Builder;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task What_is_written_is_read_back_as_its_type_and_not_as_the_same_object()
    {
        var item = new Item { Name = "one" };
        await Write(item);
        var read = Assert.IsType<Item>(await Read());
        Assert.NotSame(item, read);
        Assert.Equal("one", read.Name);
    }

    [Fact]
    public async Task A_key_nobody_wrote_or_somebody_deleted_is_not_in_the_result()
    {
        await Write(new Item());
        await _storage.DeleteAsync(["key"], CancellationToken.None);
        Assert.Empty(await _storage.ReadAsync(["key", "other"], CancellationToken.None));
    }

    [Fact]
    public async Task An_old_version_does_not_overwrite_a_newer_one()
    {
        await Write(new Item { Name = "one" });
        var first = (Item)await Read();
        var second = (Item)await Read();
        await Write(first);
        await Assert.ThrowsAnyAsync<Exception>(() => Write(second));
    }

    [Fact]
    public async Task A_star_overwrites_any_version()
    {
        await Write(new Item { Name = "one" });
        await Write(new Item { Name = "two", ETag = "*" });
        Assert.Equal("two", ((Item)await Read()).Name);
    }

    [Fact]
    public async Task Values_inside_a_dictionary_keep_their_types()
    {
        await Write(new Dictionary<string, object> { ["item"] = new Item { Name = "one" }, ["number"] = 1 });
        var read = Assert.IsAssignableFrom<IDictionary<string, object>>(await Read());
        Assert.Equal("one", Assert.IsType<Item>(read["item"]).Name);
    }

#if !BOT_FRAMEWORK_PACKAGES
    [Fact]
    public async Task Stored_JSON_cannot_name_a_type_this_process_has_not_stored()
    {
        var planted = new MemoryStorage(new Dictionary<string, JObject>
        {
            ["key"] = JObject.Parse("""{"$type":"System.IO.FileInfo, System.Private.CoreLib","fileName":"planted"}"""),
        });
        await Assert.ThrowsAsync<JsonSerializationException>(() => planted.ReadAsync(["key"], CancellationToken.None));
    }
#endif

    private Task Write(object value) => _storage.WriteAsync(new Dictionary<string, object> { ["key"] = value }, CancellationToken.None);

    private async Task<object> Read() => (await _storage.ReadAsync(["key"], CancellationToken.None))["key"];

    private sealed class Item : IStoreItem
    {
        public string? Name { get; set; }

        [JsonProperty("eTag")]
        public string? ETag { get; set; }
    }
}
