using System.Net.Sockets;
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace InviteBot.Bot;

/// <summary>Tries, for the command "check", whether the bot can prove who it is, and whether what channels sign can be verified.</summary>
public static class DoorTrial
{
    private static readonly string NotConfigured = "not configured: Channels names neither Teams nor DirectLine";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Gets the token with which the bot answers, from the authority of the settings.</summary>
    /// <exception cref="OptionsValidationException">There is none to be had.</exception>
    public static Task<string> TryIdentityAsync(this IServiceProvider services) => TryAsync(services, "MicrosoftAppId", "the bot gets no token", async options =>
    {
        BotServices.Guard(services);
        var authentication = services.GetRequiredService<BotFrameworkAuthentication>();
        var bot = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, options.MicrosoftAppId ?? string.Empty)]);
        using var connector = await authentication.CreateConnectorFactory(bot).CreateAsync("https://smba.trafficmanager.net/teams/", authentication.GetOriginatingAudience(), CancellationToken.None);
        await ((AppCredentials)connector.Credentials).GetTokenAsync();
        return $"the bot has got a token ({(options.MicrosoftAppType is { Length: > 0 } type ? type : "MultiTenant")})";
    });

    /// <summary>Reads where the channel's keys are.</summary>
    /// <exception cref="OptionsValidationException">They cannot be read.</exception>
    public static Task<string> TryChannelAsync(this IServiceProvider services)
    {
        var address = ChannelKeys.Address(services.GetRequiredService<IConfiguration>());
        return TryAsync(services, "ToBotFromChannelOpenIdMetadataUrl", $"the keys of the channel at {Host(address)} cannot be read", async options =>
        {
            using var answer = await services.GetRequiredService<ChannelHttpClients>().CreateClient(string.Empty).GetAsync(new Uri(address));
            answer.EnsureSuccessStatusCode();
            return $"{options.Channels}: the app id is set, the keys of the channel can be read";
        });
    }

    private static async Task<string> TryAsync(IServiceProvider services, string setting, string failure, Func<BotOptions, Task<string>> trial)
    {
        var options = services.GetRequiredService<IOptions<BotOptions>>().Value;
        if (!options.HasDoor) return NotConfigured;
        if (string.IsNullOrEmpty(options.MicrosoftAppId)) return "not configured: without MicrosoftAppId, /api/messages is open to everybody, for development only";
        try
        {
            return await trial(options).WaitAsync(Patience);
        }
        catch (Exception trouble) when (trouble is not OptionsValidationException)
        {
            throw new OptionsValidationException(string.Empty, typeof(BotOptions), [$"{setting}: {failure} ({Kind(trouble)})."]);
        }
    }

    private static string Host(string keys) => Uri.TryCreate(keys, UriKind.Absolute, out var address) ? address.Host : "an address that is none";

    /// <summary>What kind of trouble it was: its own words may quote a request, and with it a secret.</summary>
    private static string Kind(Exception trouble) => trouble switch
    {
        HttpRequestException { StatusCode: { } status } => $"status {(int)status}",
        { InnerException: { } inner } => Kind(inner),
        SocketException socket => $"{socket.SocketErrorCode}",
        TimeoutException => "no answer in time",
        _ => trouble.GetType().Name,
    };
}
