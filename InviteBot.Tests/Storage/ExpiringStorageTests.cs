using InviteBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.Storage;

public sealed class ExpiringStorageTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly MemoryStorage _inner = new();
    private readonly ExpiringStorage _storage;

    public ExpiringStorageTests() => _storage = new ExpiringStorage(_inner, TimeSpan.FromHours(24), _clock);

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task What_was_written_lately_is_there()
    {
        await WriteAsync("a");
        _clock.Advance(TimeSpan.FromHours(23));
        Assert.Single(await _storage.ReadAsync(["a"]));
    }

    [Fact, Trait("Case", "C48")]
    public async Task What_is_idle_too_long_is_gone_also_underneath()
    {
        await WriteAsync("a");
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.Empty(await _inner.ReadAsync(["a"], default)); // swept although nobody asked
        Assert.Empty(await _storage.ReadAsync(["a"]));
    }

    [Fact]
    public async Task Writing_again_begins_the_time_anew()
    {
        await WriteAsync("a");
        _clock.Advance(TimeSpan.FromHours(20));
        await WriteAsync("a");
        _clock.Advance(TimeSpan.FromHours(20));
        Assert.Single(await _storage.ReadAsync(["a"]));
    }

    private Task WriteAsync(string key) => _storage.WriteAsync(new Dictionary<string, object> { [key] = new Dictionary<string, object> { ["value"] = 1 } });
}
