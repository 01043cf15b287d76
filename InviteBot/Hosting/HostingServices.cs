using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace InviteBot.Hosting;

/// <summary>Adds the site around the chat: pages, files, session, security headers, health.</summary>
public static class HostingServices
{
    /// <summary>As long as the longest message may be set to be.</summary>
    private const int LongestBody = 1024 * 1024;

    public static IServiceCollection AddHosting(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HostingOptions>()
            .Bind(configuration.GetSection(HostingOptions.Section))
            .ValidateDataAnnotations()
            .Validate(options => options.KnownProxies.All(proxy => IPAddress.TryParse(proxy, out _)), "Hosting:KnownProxies have to be IP addresses.")
            .Validate(options => options.KnownNetworks.All(network => System.Net.IPNetwork.TryParse(network, out _)), "Hosting:KnownNetworks have to look like 10.0.0.0/8.")
            .Validate(options => options.FrameOrigins.All(IsOrigin), "Hosting:FrameOrigins have to look like https://www.example.org, without a path.")
            .Validate(options => IsContact(options.Contact), "Hosting:Contact has to be a mail address or an https:// address.")
            .Validate(options => options.Operator.Length <= 200 && !options.Operator.Any(char.IsControl), "Hosting:Operator has to be a name of at most 200 characters, on one line.")
            .Validate(options => options.RequestTimeout >= TimeSpan.FromSeconds(1), "Hosting:RequestTimeout has to be at least a second.")
            .Validate(options => options.DrainDelay >= TimeSpan.Zero, "Hosting:DrainDelay cannot be less than nothing.")
            .ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<HostingOptions>>(TrustProxies);

        // A body that cannot be read is the caller's mistake, in Development too.
        services.Configure<RouteHandlerOptions>(routing => routing.ThrowOnBadRequest = false);
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<HostingOptions>>(Limit);
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<HostingOptions>>((timeouts, hosting) => timeouts.DefaultPolicy = RequestLimit.Timeout(hosting.Value));
        services.AddRequestTimeouts();
        services.AddSingleton<RequestLimit>();

        services.AddDataProtection().SetApplicationName("InviteBot");

        services.AddSingleton<WebAssets>();
        services.AddSingleton<Pages>();
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<PersonCookie>();
        services.AddSingleton<SessionEndpoint>();
        services.AddSecurityHeaders();
        services.AddProblemDetails();
        services.AddTelemetry(configuration);
        var start = new StartPhase();
        services.AddSingleton(start);
        services.AddLogging(logging => logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", _ => start.IsOver));
        services.AddSingleton<Draining>();
        services.AddHostedService(provider => provider.GetRequiredService<Draining>());
        services.AddHealthChecks().AddCheck<Draining>(Draining.Name);
        services.AddOptions<HostOptions>().Configure<IOptions<HostingOptions>>((host, hosting) => host.ShutdownTimeout += hosting.Value.DrainDelay);
        return services;
    }

    /// <summary>The part that stands before all endpoints: proxies, headers, errors, the site's own names, WebSockets.</summary>
    public static IApplicationBuilder UseHosting(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(services.GetRequiredService<StartPhase>().End);
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ErrorAnswer.WriteAsync, StatusCodeSelector = ErrorAnswer.StatusOf });
        app.UseStatusCodePages(context => ErrorAnswer.WriteAsync(context.HttpContext));
        app.Use((context, next) => context.RequestServices.GetRequiredService<SiteAddress>().GuardAsync(context, next));
        app.UseWebSockets();
        app.Use(services.GetRequiredService<RequestLimit>().GuardAsync);
        app.UseRequestTimeouts();
        return app;
    }

    public static void MapHosting(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var pages = services.GetRequiredService<Pages>();
        endpoints.MapGet("/", Uncached(pages.Chat));
        endpoints.MapGet("/embed", Uncached(pages.Frame));
        endpoints.MapGet("/teams/copy", Uncached(pages.Copy));
        endpoints.MapGet("/privacy", pages.Privacy);
        endpoints.MapGet("/terms", pages.Terms);
        services.GetRequiredService<WebAssets>().Map(endpoints);
        services.GetRequiredService<SessionEndpoint>().Map(endpoints);

        // The process is alive if it answers at all; it is ready if everything it needs does.
        endpoints.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new() { ResponseWriter = HealthAnswer.WriteAsync });
        endpoints.MapHealthChecks("/health/startup");
    }

    /// <summary>A page with a nonce is good for one answer.</summary>
    private static Func<HttpContext, IResult> Uncached(Func<HttpContext, IResult> page) => context =>
    {
        context.Response.Headers.CacheControl = "no-store";
        return page(context);
    };

    /// <summary>What a single connection may cost; the framework's own limits for the rate of bodies and the size of heads (32 KB) stay.</summary>
    private static void Limit(KestrelServerOptions server, IOptions<HostingOptions> hosting)
    {
        server.AddServerHeader = false;
        server.Limits.MaxConcurrentConnections = hosting.Value.MaxConnections;
        server.Limits.MaxRequestBodySize = LongestBody;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }

    private static void TrustProxies(ForwardedHeadersOptions forwarded, IOptions<HostingOptions> hosting)
    {
        var (proxies, networks) = (hosting.Value.KnownProxies, hosting.Value.KnownNetworks);
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
            forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        foreach (var network in networks)
            forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        // With nobody named, an empty list would mean that everybody is believed.
        forwarded.ForwardedHeaders = proxies.Count + networks.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
    }

    private static bool IsContact(string? contact) =>
        string.IsNullOrEmpty(contact) || (Uri.TryCreate(contact, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps) || System.Net.Mail.MailAddress.TryCreate(contact, out _);

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority) == origin;
}
