using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace InviteBot.Tests.Support;

/// <summary>Starts small servers on this machine.</summary>
internal static class LoopbackServer
{
    public static WebApplication Build(bool tls, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (tls)
            {
                listen.UseHttps(LoopbackTls.Certificate);
            }
        }));
        configure?.Invoke(builder);
        return builder.Build();
    }

    /// <summary>Gives the address under which a started server answers.</summary>
    public static Uri AddressOf(WebApplication app)
    {
        var bound = new Uri(app.Urls.First());
        return new Uri($"{bound.Scheme}://localhost:{bound.Port}");
    }
}
