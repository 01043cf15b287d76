using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.EndToEnd;

/// <summary>Each test has the real program, with the services and settings its class wants different, and a browser to itself.</summary>
public abstract class BrowserTests(Action<IServiceCollection>? services = null, IReadOnlyDictionary<string, string>? settings = null) : IAsyncLifetime
{
    protected RunningApp App { get; } = RunningApp.Start(services, settings);

    protected Browser Browser { get; private set; } = null!;

    public async Task InitializeAsync() => Browser = await Browser.StartAsync();

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        await App.DisposeAsync();
    }
}
