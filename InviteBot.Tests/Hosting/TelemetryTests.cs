using System.Diagnostics.Metrics;
using System.Net;
using InviteBot.Hosting;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace InviteBot.Tests.Hosting;

/// <summary>The numbers an operator gets, and how the program says that it is about to stop.</summary>
public class TelemetryTests
{
    private static readonly Dictionary<string, string> WithTeams = new() { ["Channels"] = "Web,Teams", ["MicrosoftAppId"] = "00000000-0000-0000-0000-000000000001" };

    [Fact, Trait("Case", "O9")]
    public async Task What_is_worth_a_line_in_the_log_is_counted_by_its_name()
    {
        await using var app = RunningApp.Start(settings: WithTeams);
        var counted = new List<(long Value, Dictionary<string, object?> Tags)>();
        using var listener = Listen<long>(app, "invitebot.log.events", (value, tags) => counted.Add((value, tags)));
        using var refused = await app.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent("{}"));

        Assert.False(refused.IsSuccessStatusCode);
        var (value, tags) = Assert.Single(counted, count => "ChannelRequestRefused".Equals(count.Tags["event.name"]));
        Assert.Equal((1L, "Bot", "Information"), (value, tags["room"], tags["severity"]));
        Assert.Equal(3, tags.Count);
    }

    [Fact, Trait("Case", "O9")]
    public async Task Each_health_check_is_a_number()
    {
        // It serves on for a moment after it was asked to stop; without that its services might be gone before they are asked.
        await using var app = RunningApp.Start(settings: new Dictionary<string, string> { ["Hosting:DrainDelay"] = "00:00:03" });
        var checks = app.Services.GetRequiredService<HealthCheckService>();
        var health = new Dictionary<string, double>();
        using var gauge = Listen<double>(app, "invitebot.health", (value, tags) => health[(string)tags["check"]!] = value);
        var publisher = new HealthGauge(app.Services.GetRequiredService<IMeterFactory>());
        await publisher.PublishAsync(await checks.CheckHealthAsync(), CancellationToken.None);
        Assert.Equal(new Dictionary<string, double> { ["store"] = 1, ["draining"] = 1 }, health);

        app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await publisher.PublishAsync(await checks.CheckHealthAsync(), CancellationToken.None);
        Assert.Equal(new Dictionary<string, double> { ["store"] = 1, ["draining"] = 0 }, health);
    }

    [Fact, Trait("Case", "O10")]
    public async Task A_program_that_is_asked_to_stop_is_not_ready_but_alive_and_still_serves()
    {
        await using var app = RunningApp.Start(settings: new Dictionary<string, string> { ["Hosting:DrainDelay"] = "00:00:03" });
        Assert.Equal(TimeSpan.FromSeconds(33), app.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/health/ready"));
        app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(app, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/health/live"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/privacy"));
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningApp app, string path)
    {
        using var answer = await app.Client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private static MeterListener Listen<T>(RunningApp app, string instrument, Action<T, Dictionary<string, object?>> heard)
        where T : struct
    {
        // Tests run side by side: only this program's meters count.
        var factory = app.Services.GetRequiredService<IMeterFactory>();
        var listener = new MeterListener
        {
            InstrumentPublished = (found, hears) =>
            {
                if (found.Name == instrument && ReferenceEquals(found.Meter.Scope, factory)) hears.EnableMeasurementEvents(found);
            },
        };
        listener.SetMeasurementEventCallback<T>((_, value, tags, _) =>
        {
            lock (listener) heard(value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value));
        });
        listener.Start();
        return listener;
    }
}
