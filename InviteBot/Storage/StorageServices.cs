using InviteBot.Bot;
using InviteBot.DirectLine;
using InviteBot.Interview;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace InviteBot.Storage;

/// <summary>Adds the memory of the program: a SQLite file of its own, or a PostgreSQL database that instances share.</summary>
public static class StorageServices
{
    /// <param name="services">Where it is added.</param>
    /// <param name="configuration">The settings of the program.</param>
    /// <param name="stateTypes">The types that the bot's stored state may create, by the names they are stored under.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, IReadOnlyDictionary<string, Type> stateTypes)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .ValidateDataAnnotations()
            .Validate(options => options.HasSensibleTimes, "Storage: SessionLifetime, KeptLifetime, HandledLifetime and SweepEvery have to be longer than nothing, and TurnLease at least a second.")
            .Validate(options => options.IsShared || options.DataFolder.Length > 0, "Storage:DataFolder is not set, and the account that runs the program has no home folder: name a folder in which data may be kept.")
            .Validate(options => !options.IsShared || PostgresSource.CanRead(options.PostgreSql), "Storage:PostgreSql is no connection string: it has to look like Host=...;Database=...;Username=...;Password=...")
            .Validate(options => options.PostgreSqlIdentity.Length == 0 || PostgresSource.HasNoPassword(options.PostgreSql), "Storage:PostgreSqlIdentity needs a Storage:PostgreSql that has no password.")
            .Validate(options => options.IsShared || options.Instances <= 1, "Storage:Instances is more than 1, but a SQLite file serves one instance only: set Storage:PostgreSql.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton(Database);
        services.AddSingleton(News);
        services.AddHostedService(provider => provider.GetRequiredService<INews>());
        services.AddSingleton(new KnownTypes(stateTypes));
        services.AddSingleton<StoredJson>();
        services.AddSingleton<Retention>();
        services.AddSingleton<Lease>();
        services.AddSingleton<KeyedLocks>();
        services.AddSingleton<StateStore>();
        services.AddSingleton<Erasure>();
        services.AddSingleton<Sweeper>();
        services.AddHostedService(provider => provider.GetRequiredService<Sweeper>());
        services.AddSingleton<IOutbox, Outbox>();

        // One turn, one scope: what is staged in it is committed with its replies.
        services.AddScoped<TurnUnit>();
        services.AddScoped<IStorage>(provider => provider.GetRequiredService<TurnUnit>());
        services.AddScoped<TurnEnd>();
        services.AddScoped<IConversationLog, ConversationLog>();
        services.AddScoped<ITurnLedger, TurnLedger>();
        services.AddScoped<IPersonMemory, PersonMemory>();

        services.AddOptions<KeyManagementOptions>().Configure<IDatabase>((keys, database) => keys.XmlRepository = new KeyRepository(database));
        services.AddHealthChecks().AddCheck<StoreCheck>("store");
        return services;
    }

    private static IDatabase Database(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<StorageOptions>>();
        return options.Value.IsShared ? new PostgresDatabase(options.Value) : new SqliteDatabase(options.Value);
    }

    private static INews News(IServiceProvider services) =>
        services.GetRequiredService<IDatabase>() is PostgresDatabase shared ? new PostgresNews(shared, services.GetRequiredService<ILogger<PostgresNews>>()) : new LocalNews();
}
