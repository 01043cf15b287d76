using System.Text;
using InviteBot.Bot;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InviteBot.Tests.Bot;

/// <summary>The guard in front of an adapter that throws everything there is.</summary>
public sealed class ChannelRequestGuardTests
{
    private const string Activity =
        """{"type":"message","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/","conversation":{"id":"a:1"}}""";

    public static TheoryData<Type, int> Throws => new()
    {
        { typeof(UnauthorizedAccessException), 401 },
        { typeof(ArgumentException), 401 },
        { typeof(ArgumentNullException), 401 },
        { typeof(NullReferenceException), 401 },
        { typeof(IndexOutOfRangeException), 401 },
        { typeof(FormatException), 401 },
        { typeof(InvalidOperationException), 401 },
        { typeof(InvalidCastException), 401 },
        { typeof(OverflowException), 401 },
        { typeof(System.Text.Json.JsonException), 401 },
        { typeof(Newtonsoft.Json.JsonReaderException), 401 },
        { typeof(NotSupportedException), 401 },
        { typeof(System.Security.Cryptography.CryptographicException), 401 },
        { typeof(HttpRequestException), 503 },
        { typeof(TimeoutException), 503 },
        { typeof(TaskCanceledException), 503 },
    };

    [Theory]
    [MemberData(nameof(Throws))]
    public async Task Whatever_the_adapter_throws_becomes_an_answer(Type thrown, int status)
    {
        var context = await Ask(new ThrowingAdapter((Exception)Activator.CreateInstance(thrown)!));
        Assert.Equal(status, context.Response.StatusCode);
    }

    [Fact]
    public async Task What_fails_after_the_bot_was_reached_is_not_called_a_bad_token()
    {
        var adapter = new ThrowingAdapter(new ArgumentException("later")) { ReachesBot = true };
        await Assert.ThrowsAsync<ArgumentException>(() => Ask(adapter));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://europe.webchat.botframework.com/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/", true)]
    [InlineData("https://BOTFRAMEWORK.com/", true)]
    [InlineData("https://notbotframework.com/", false)]
    [InlineData("https://botframework.com.evil.example/", false)]
    [InlineData("http://api.botframework.com/", false)]
    [InlineData("https://user@api.botframework.com/", false)]
    [InlineData("https://api.botframework.com:8443/", false)]
    [Trait("Case", "B9")]
    public void Only_channels_are_called_back(string serviceUrl, bool allowed) =>
        Assert.Equal(allowed, new ChannelHosts([]).Allows(serviceUrl));

    [Fact]
    [Trait("Case", "B9")]
    [Trait("Case", "B10")]
    [Trait("Case", "B11")]
    public async Task The_bots_token_leaves_for_no_other_host()
    {
        var network = new RecordingNetwork();
        using var clients = new ChannelHttpClients(new ChannelHosts([]), network);
        var client = clients.CreateClient(string.Empty);
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://evil.example/v3/conversations");
        request.Headers.Authorization = new("Bearer", "token");
        await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync(request));
        Assert.Equal(0, network.Requests);
    }

    private static async Task<HttpContext> Ask(IBotFrameworkHttpAdapter adapter)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(Activity));
        var guard = new ChannelRequestGuard(adapter, new ChannelHosts([]), Options.Create(new BotOptions()), NullLogger<ChannelRequestGuard>.Instance);
        await guard.ProcessAsync(context, new SilentBot());
        return context;
    }

    private sealed class ThrowingAdapter(Exception exception) : IBotFrameworkHttpAdapter
    {
        public bool ReachesBot { get; init; }

        public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
        {
            if (ReachesBot)
            {
                await bot.OnTurnAsync(null!, cancellationToken);
            }

            throw exception;
        }
    }

    private sealed class SilentBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }

    private sealed class RecordingNetwork : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return Task.FromResult(new HttpResponseMessage());
        }
    }
}
