namespace InviteBot.Hosting;

/// <summary>Where the site listens when nobody says otherwise (--urls, ASPNETCORE_URLS, ASPNETCORE_HTTP_PORTS, Kestrel:Endpoints).</summary>
public static class DefaultAddress
{
    private static readonly string[] OtherWays = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        if (!OtherWays.Any(key => builder.Configuration.GetSection(key).Exists()))
            builder.WebHost.UseUrls("http://localhost:3978");
    }
}
