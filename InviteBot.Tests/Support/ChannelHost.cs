using System.Text;
using System.Text.Json;
using InviteBot.Bot;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InviteBot.Tests.Support;

/// <summary>
/// The real program with its Teams door open, a fake authority and a fake connector outside; all talk over real sockets.
/// The bot is one that echoes, or the program's own.
/// </summary>
public sealed class ChannelHost : IAsyncLifetime
{
    private RunningApp _app = null!;
    private int _turns;

    /// <summary>Whether an echo stands in the place of the program's own bot.</summary>
    internal bool Echoes { get; init; } = true;

    internal FakeAuthority Authority { get; private set; } = null!;

    internal FakeConnector Connector { get; private set; } = null!;

    /// <summary>What the bot does in a turn; at first it echoes messages.</summary>
    internal BotCallbackHandler Turn { get; set; } = (turn, cancellationToken) =>
        turn.Activity.Type == "message" ? turn.SendActivityAsync("You said: " + turn.Activity.Text, cancellationToken: cancellationToken) : Task.CompletedTask;

    internal int Turns => _turns;

    internal string ServiceUrl => Connector.ServiceUrl;

    internal RunningApp App => _app;

    internal CapturedLog Log { get; } = new();

    /// <summary>What the sender of replies met last; null when it met nothing.</summary>
    internal Exception? FailureOfSending => Log.Lines.LastOrDefault(line => line.Category == typeof(ReplySender).FullName && line.Failure is not null)?.Failure;

    public Task InitializeAsync() => StartAsync(_ => { });

    internal async Task StartAsync(Action<FakeAuthority> prepare, Action<IServiceCollection>? services = null, Dictionary<string, string>? settings = null)
    {
        Authority = await FakeAuthority.StartAsync();
        Connector = await FakeConnector.StartAsync(Authority);
        prepare(Authority);
        _app = RunningApp.Start(
            registered =>
            {
                registered.AddSingleton(provider => new ChannelHttpClients(provider.GetRequiredService<ChannelHosts>(), LoopbackTls.CreateHandler()));
                if (Echoes) registered.AddSingleton<IBot>(new CountingBot(this));
                registered.AddLogging(logging => logging.AddProvider(Log));
                services?.Invoke(registered);
            },
            Settings().Concat(settings ?? []).GroupBy(setting => setting.Key).ToDictionary(same => same.Key, same => same.Last().Value));
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        await Authority.DisposeAsync();
    }

    internal string Activity(params (string Name, object? Value)[] changes)
    {
        var activity = new Dictionary<string, object>
        {
            ["type"] = "message",
            ["id"] = Guid.NewGuid().ToString("N"),
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["conversation"] = new { id = "a:1", tenantId = "0002" },
            ["from"] = new { id = "29:ada", name = "Ada" },
            ["recipient"] = new { id = "28:bot", name = "InviteBot" },
            ["text"] = "hello",
        };
        foreach (var (name, value) in changes)
        {
            if (value is null)
            {
                activity.Remove(name);
            }
            else
            {
                activity[name] = value;
            }
        }

        return JsonSerializer.Serialize(activity);
    }

    internal string GoodHeader() => "Bearer " + Authority.ChannelToken(ServiceUrl);

    internal Task<HttpResponseMessage> PostAsync(string? authorization, string? activity = null) =>
        SendAsync(HttpMethod.Post, authorization is null ? [] : [authorization], Json(activity ?? Activity()));

    internal Task<HttpResponseMessage> SendAsync(HttpMethod method, string[] authorizations, HttpContent? content)
    {
        var request = new HttpRequestMessage(method, "api/messages") { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", authorizations);
        return _app.Client.SendAsync(request);
    }

    internal static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private Dictionary<string, string> Settings() => new()
    {
        ["Channels"] = "Web,Teams",
        ["ChannelOrigins"] = ServiceUrl,
        ["MicrosoftAppType"] = "MultiTenant",
        ["MicrosoftAppId"] = FakeAuthority.AppId,
        ["MicrosoftAppPassword"] = FakeAuthority.AppPassword,
        ["ValidateAuthority"] = "false",
        ["ToChannelFromBotLoginUrl"] = Authority.LoginUrl,
        ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
        ["ToBotFromChannelTokenIssuer"] = FakeAuthority.Issuer,
        ["OAuthUrl"] = Authority.Address.AbsoluteUri,
        ["ToBotFromChannelOpenIdMetadataUrl"] = Authority.MetadataUrl,
    };

    private sealed class CountingBot(ChannelHost host) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref host._turns);
            return host.Turn(turnContext, cancellationToken);
        }
    }
}
