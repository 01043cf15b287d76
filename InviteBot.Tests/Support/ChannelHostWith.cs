using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.Support;

/// <summary>A channel host for one test, with an authority that was prepared before the program starts.</summary>
internal sealed class ChannelHostWith(Action<FakeAuthority>? prepare = null, Action<IServiceCollection>? services = null) : IAsyncDisposable
{
    public ChannelHost Host { get; } = new();

    public Task StartAsync() => Host.StartAsync(prepare ?? (_ => { }), services);

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();
}
