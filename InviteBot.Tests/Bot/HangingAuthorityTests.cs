using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Bot;

/// <summary>The host of the channel's keys takes requests and never answers them.</summary>
public sealed class HangingAuthorityTests : IAsyncLifetime
{
    private readonly ChannelHost _host = new();
    private readonly TaskCompletionSource _awake = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public async Task DisposeAsync()
    {
        _awake.TrySetResult();
        await _host.DisposeAsync();
    }

    [Fact]
    [Trait("Case", "A46")]
    [Trait("Case", "O17")]
    public async Task Without_keys_the_channel_hears_in_time_to_come_back_and_it_heals_by_itself()
    {
        Hang();
        var start = Stopwatch.GetTimestamp();
        using (var response = await _host.PostAsync(_host.GoodHeader()))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
        }

        // Teams waits fifteen seconds for an answer.
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 5, 14);
        Assert.Equal(0, _host.Turns);

        Answer();
        await Is_answered(HttpStatusCode.OK, _host.GoodHeader());
    }

    [Fact]
    [Trait("Case", "A47")]
    [Trait("Case", "O17")]
    public async Task Known_keys_are_used_at_once_while_somebody_waits_for_an_unknown_one()
    {
        await Is_answered(HttpStatusCode.OK, _host.GoodHeader());
        Hang();
        using var forged = RSA.Create(2048);
        var unknown = "Bearer " + Jwt.Sign(new { alg = "RS256", kid = "unknown" }, FakeAuthority.Claims(_host.ServiceUrl), forged);
        var waiting = Is_answered(HttpStatusCode.Unauthorized, unknown);

        var start = Stopwatch.GetTimestamp();
        await Is_answered(HttpStatusCode.OK, _host.GoodHeader());
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 3);
        Assert.False(waiting.IsCompleted);

        Answer();
        await waiting;
    }

    private void Hang() => _host.Authority.MetadataOutage = async context => await _awake.Task.WaitAsync(context.RequestAborted);

    private void Answer()
    {
        _host.Authority.MetadataOutage = null;
        _awake.TrySetResult();
    }

    private async Task Is_answered(HttpStatusCode status, string header)
    {
        using var response = await _host.PostAsync(header);
        Assert.Equal(status, response.StatusCode);
    }
}
