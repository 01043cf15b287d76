using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;

namespace InviteBot.Benchmarks.Messages;

/// <summary>Serves the waterfall at /api/messages: without an app id, with its state in memory.</summary>
internal static class WaterfallHost
{
    /// <summary>The word on the command line that starts it.</summary>
    public const string Command = "host";

    public static Task RunAsync(string url) => Build(url).RunAsync();

    public static WebApplication Build(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        var (adapter, bot) = (new CloudAdapter(), new WaterfallBot());
        app.MapPost("/api/messages", (HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot));
        app.MapGet(Candidate.ReadyPath, () => Results.Ok());
        return app;
    }
}
