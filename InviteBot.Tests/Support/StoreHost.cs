using InviteBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InviteBot.Tests.Support;

/// <summary>The room Storage alone, as the program puts it together, over one of its databases.</summary>
internal sealed class StoreHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private StoreHost(IReadOnlyDictionary<string, string?> settings, TimeProvider? clock, IReadOnlyDictionary<string, Type>? types, Action<IServiceCollection>? more)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDataProtection();
        if (clock is not null) services.AddSingleton(clock);
        services.AddStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), types ?? new Dictionary<string, Type>());
        more?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public static StoreHost Sqlite(string folder, TimeProvider? clock = null, IReadOnlyDictionary<string, Type>? types = null, Action<IServiceCollection>? services = null) =>
        new(new Dictionary<string, string?> { ["Storage:DataFolder"] = folder }, clock, types, services);

    public static StoreHost Postgres(string connectionString, TimeProvider? clock = null, IReadOnlyDictionary<string, Type>? types = null, Action<IServiceCollection>? services = null) =>
        new(new Dictionary<string, string?> { ["Storage:PostgreSql"] = connectionString, ["Storage:TurnLease"] = "00:00:01" }, clock, types, services);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    /// <summary>Uses a service in a scope of its own, as a turn does.</summary>
    public async Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> use)
        where TService : notnull
    {
        await using var scope = Scope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Starts what runs in the background: the sweeper, and the news of other instances.</summary>
    public async Task StartAsync()
    {
        foreach (var service in _services.GetServices<IHostedService>()) await service.StartAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services.GetServices<IHostedService>()) await service.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }
}
