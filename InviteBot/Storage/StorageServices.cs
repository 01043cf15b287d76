using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace InviteBot.Storage;

/// <summary>Adds the memory of the program: in the process, and never longer than the configured lifetime.</summary>
public static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .Validate(options => options.SessionLifetime > TimeSpan.Zero, "Storage:SessionLifetime has to be longer than nothing.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IStorage>(provider =>
            new ExpiringStorage(new MemoryStorage(), provider.GetRequiredService<IOptions<StorageOptions>>().Value.SessionLifetime, provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
