using System.Net;
using System.Net.Sockets;
using InviteBot.Bot;
using InviteBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.Bot;

/// <summary>Readiness of a bot whose machine vouches for it, with the machine's identity service played on this one.</summary>
public sealed class ManagedIdentityCheckTests : IAsyncLifetime
{
    private readonly WebApplication _identity = LoopbackServer.Build(tls: false);
    private bool _isThere;
    private int _asked;

    public Task InitializeAsync()
    {
        _identity.Map("/{**route}", () =>
        {
            Interlocked.Increment(ref _asked);
            var expiry = FakeAuthority.In(TimeSpan.FromHours(24));
            return Results.Json(new { access_token = "a-token", expires_on = $"{expiry}", resource = "https://api.botframework.com", token_type = "Bearer" });
        });
        return _identity.StartAsync();
    }

    public async Task DisposeAsync() => await _identity.DisposeAsync();

    [Fact]
    [Trait("Case", "B12")]
    public async Task Without_the_identity_endpoint_the_app_lives_and_says_why_it_is_not_ready_until_it_is()
    {
        await using var app = Start("Web,Teams", "UserAssignedMSI");

        using var refused = await app.Client.GetAsync("health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        var reason = await refused.Content.ReadAsStringAsync();
        Assert.Contains("managed identity endpoint", reason, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeAuthority.AppId, reason, StringComparison.Ordinal);
        Assert.Equal("Healthy", await app.Client.GetStringAsync("health/live"));

        _isThere = true;
        Assert.Equal("Healthy", await app.Client.GetStringAsync("health/ready"));
        Assert.True(_asked > 0);

        // An outage later is a matter of the turns, and the web channel goes on.
        _isThere = false;
        Assert.Equal("Healthy", await app.Client.GetStringAsync("health/ready"));
    }

    [Theory]
    [InlineData("Web", "UserAssignedMSI")]
    [InlineData("Web,Teams", "MultiTenant")]
    [Trait("Case", "B12")]
    public async Task Who_needs_no_managed_identity_is_ready_without_one(string channels, string type)
    {
        await using var app = Start(channels, type);
        Assert.Equal("Healthy", await app.Client.GetStringAsync("health/ready"));
        Assert.Equal(0, _asked);
    }

    private RunningApp Start(string channels, string type) => RunningApp.Start(
        services => services.AddSingleton(provider => new ChannelHttpClients(provider.GetRequiredService<ChannelHosts>(), new SocketsHttpHandler
        {
            ConnectCallback = ConnectAsync,
            PooledConnectionLifetime = TimeSpan.Zero,
        })),
        new Dictionary<string, string>
        {
            ["Channels"] = channels,
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppId"] = FakeAuthority.AppId,
            ["MicrosoftAppTenantId"] = "test-tenant",
        });

    // Wherever the identity library believes the endpoint to be, it is here or nowhere.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        if (!_isThere) throw new SocketException((int)SocketError.ConnectionRefused);

        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, LoopbackServer.AddressOf(_identity).Port, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
