using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.Support;

/// <summary>The real program on a free port of this machine, with the settings and services a test wants different.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private readonly Factory _factory;

    private RunningApp(Factory factory)
    {
        _factory = factory;
        Address = new Uri(factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    /// <summary>Talks to the program over the network; keeps no cookies and follows no redirects.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    /// <summary>Starts the program; a port other than 0 lets a test start it again where it was.</summary>
    public static RunningApp Start(
        Action<IServiceCollection>? services = null, IReadOnlyDictionary<string, string>? settings = null, int port = 0)
    {
        var factory = new Factory(services, settings ?? new Dictionary<string, string>());
        // Not UseKestrel(port): that changes the addresses of a server which may have been started meanwhile.
        factory.UseKestrel(options => options.Listen(IPAddress.Loopback, port));
        factory.StartServer();
        return new RunningApp(factory);
    }

    /// <summary>Uses a service of the program in a scope of its own, as a turn does.</summary>
    public async Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> use)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _factory.DisposeAsync();
    }

    private sealed class Factory(Action<IServiceCollection>? services, IReadOnlyDictionary<string, string> settings) : WebApplicationFactory<Program>
    {
        private readonly TemporaryFolder _folder = new();

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            _folder.Dispose();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            // A folder of its own; a test that starts the program again names the one it had before.
            builder.UseSetting("Storage:DataFolder", _folder.Path);
            foreach (var (key, value) in settings)
                builder.UseSetting(key, value);
            builder.ConfigureServices(registered => services?.Invoke(registered));
        }
    }
}
