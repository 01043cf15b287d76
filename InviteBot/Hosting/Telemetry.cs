using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenTelemetry;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace InviteBot.Hosting;

/// <summary>Numbers, traces and logs for an operator; they leave the process only where OTEL_EXPORTER_OTLP_ENDPOINT says to.</summary>
internal static class Telemetry
{
    /// <summary>The program's own meter.</summary>
    public static readonly string Name = "InviteBot";

    /// <summary>Requests, sockets, the runtime and the database driver, each under its own well-known names.</summary>
    private static readonly string[] Meters = [Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime", "Npgsql"];

    /// <summary>The turns and the store, and the requests that the program makes: to channels and to who proves who it is.</summary>
    private static readonly string[] Sources = [Name, DiscreetRequests.Source];

    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILoggerProvider, LogEvents>());
        if (string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHealthCheckPublisher, HealthGauge>());
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("invitebot", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics => metrics.AddMeter(Meters))
            .WithTracing(tracing => Sampled(tracing, configuration).AddAspNetCoreInstrumentation(Discreetly).AddSource(Sources).AddProcessor<DiscreetRequests>())
            .WithLogging()
            .UseOtlpExporter();
    }

    /// <summary>A stranger's traceparent does not decide whether a request is seen; where the operator says how to sample, that counts.</summary>
    private static TracerProviderBuilder Sampled(TracerProviderBuilder tracing, IConfiguration configuration) =>
        string.IsNullOrEmpty(configuration["OTEL_TRACES_SAMPLER"]) ? tracing.SetSampler(new AlwaysOnSampler()) : tracing;

    /// <summary>Without the probes, which would drown the rest, and without what a request tells of a person: the browser, and an address with its names of conversations and the tickets in its query.</summary>
    private static void Discreetly(AspNetCoreTraceInstrumentationOptions requests)
    {
        requests.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
        requests.EnrichWithHttpResponse = (span, response) => span
            .SetTag("url.path", (response.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText)
            .SetTag("url.query", null)
            .SetTag("user_agent.original", null);
    }
}
