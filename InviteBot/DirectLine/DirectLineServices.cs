using InviteBot.Metering;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>Adds the web channel to the program; the bot and the conversation log are registered elsewhere.</summary>
public static class DirectLineServices
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DirectLineOptions>()
            .Bind(configuration.GetSection(DirectLineOptions.Section))
            .ValidateDataAnnotations()
            .Validate(HasPlainOrigins, "DirectLine:AllowedOrigins have to look like https://www.example.org, without a path.")
            .Validate(options => options.PublicUrl is null || IsSite(options.PublicUrl), "DirectLine:PublicUrl has to look like https://invite.example.org, without a path.")
            .Validate(KeepsSecretOffTheAir, "DirectLine:ExternalUrl has to be an https address.")
            .Validate(
                options => !options.IsExternal || (configuration["Channels"] ?? "").Contains("DirectLine", StringComparison.OrdinalIgnoreCase),
                "DirectLine:ExternalSecret needs DirectLine among the Channels: Azure brings what people write to /api/messages.")
            .Validate(HasPositiveTimes, "DirectLine: TokenLifetime, StreamTicketLifetime, KeepAliveEvery, PeerPatience, TurnTimeout and IdleLifetime have to be longer than nothing.")
            .ValidateOnStart();

        // The server's request log would write down the ticket in a stream's address.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        services.AddDataProtection();
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.TryAddSingleton<TurnMeter>();
        services.AddSingleton<StreamMeter>();
        services.AddSingleton<TokenService>();
        services.AddSingleton<StreamTickets>();
        services.AddSingleton<StreamHub>();
        services.AddSingleton<StreamSockets>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<OriginGate>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<DirectLineEndpoints>();
        services.AddScoped<EmbeddedPageSessions>();
        services.AddSingleton<ExternalPageSessions>();
        services.AddScoped<IPageSessions>(provider => provider.GetRequiredService<IOptions<DirectLineOptions>>().Value.IsExternal
            ? provider.GetRequiredService<ExternalPageSessions>()
            : provider.GetRequiredService<EmbeddedPageSessions>());

        // A redirect would carry the secret elsewhere, and the log of requests the names of conversations.
        services.AddHttpClient(ExternalPageSessions.ClientName, client => client.Timeout = TimeSpan.FromSeconds(10))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .RemoveAllLoggers();
        services.AddSingleton(CreateAdapter);
        services.AddScoped<ConversationDesk>();
        services.AddSingleton<ConversationPump>();
        services.AddHostedService(provider => provider.GetRequiredService<ConversationPump>());
        services.AddHostedService<IdleConversations>();
        services.AddHostedService<NewsReader>();
        return services;
    }

    /// <summary>Maps the channel, unless another one is used instead. Needs WebSockets in the pipeline before it (UseWebSockets).</summary>
    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        if (!endpoints.ServiceProvider.GetRequiredService<IOptions<DirectLineOptions>>().Value.IsExternal)
            endpoints.ServiceProvider.GetRequiredService<DirectLineEndpoints>().Map(endpoints);
    }

    /// <summary>Bot middleware that is registered as a service runs on this channel, in the order of registration.</summary>
    private static DirectLineAdapter CreateAdapter(IServiceProvider services)
    {
        var adapter = new DirectLineAdapter(
            services.GetRequiredService<StreamHub>(),
            services.GetRequiredService<IServiceScopeFactory>(),
            services.GetRequiredService<IOptions<DirectLineOptions>>(),
            services.GetRequiredService<TimeProvider>());
        foreach (var middleware in services.GetServices<Microsoft.Bot.Builder.IMiddleware>())
            adapter.Use(middleware);
        return adapter;
    }

    private static bool HasPlainOrigins(DirectLineOptions options) =>
        options.AllowedOrigins.All(origin => Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority) == origin);

    private static bool IsSite(Uri address) =>
        address is { IsAbsoluteUri: true, Host.Length: > 0, UserInfo: "", PathAndQuery: "/" } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static bool KeepsSecretOffTheAir(DirectLineOptions options) =>
        options.ExternalUrl.IsAbsoluteUri && (options.ExternalUrl.Scheme == Uri.UriSchemeHttps || options.ExternalUrl.IsLoopback);

    private static bool HasPositiveTimes(DirectLineOptions options) =>
        new[] { options.TokenLifetime, options.StreamTicketLifetime, options.KeepAliveEvery, options.PeerPatience, options.TurnTimeout, options.IdleLifetime }
            .All(time => time > TimeSpan.Zero);
}
