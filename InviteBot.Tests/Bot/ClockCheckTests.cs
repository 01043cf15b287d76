using System.Net;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.Bot;

/// <summary>Readiness on a machine whose clock is off, against an authority whose is not.</summary>
public sealed class ClockCheckTests
{
    [Theory]
    [InlineData(10, "about 10 minutes fast")]
    [InlineData(-10, "about 10 minutes slow")]
    [InlineData(-1500, "about 1500 minutes slow")]
    [Trait("Case", "A51")]
    public async Task A_clock_that_is_off_is_warned_of(int minutes, string warning)
    {
        await using var channel = new ChannelHostWith(services: services => services.AddSingleton<TimeProvider>(new OffClock(TimeSpan.FromMinutes(minutes))));
        await channel.StartAsync();

        using var answer = await channel.Host.App.Client.GetAsync("health/ready");
        var words = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("Degraded", words, StringComparison.Ordinal);
        Assert.Contains(warning, words, StringComparison.Ordinal);
        Assert.Equal("Healthy", await channel.Host.App.Client.GetStringAsync("health/live"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-2)]
    [Trait("Case", "A51")]
    public async Task A_clock_that_is_right_enough_is_not_and_is_looked_at_once_an_hour(int minutes)
    {
        await using var channel = new ChannelHostWith(services: services => services.AddSingleton<TimeProvider>(new OffClock(TimeSpan.FromMinutes(minutes))));
        await channel.StartAsync();

        Assert.Equal("Healthy", await channel.Host.App.Client.GetStringAsync("health/ready"));
        Assert.Equal("Healthy", await channel.Host.App.Client.GetStringAsync("health/ready"));
        Assert.Equal(1, channel.Host.Authority.MetadataRequests);
    }

    [Fact]
    [Trait("Case", "A51")]
    public async Task An_authority_that_cannot_be_reached_says_nothing_about_the_clock()
    {
        await using var channel = new ChannelHostWith(
            authority => authority.MetadataOutage = FakeConnector.CutConnection,
            services => services.AddSingleton<TimeProvider>(new OffClock(TimeSpan.FromHours(2))));
        await channel.StartAsync();
        Assert.Equal("Healthy", await channel.Host.App.Client.GetStringAsync("health/ready"));
    }

    private sealed class OffClock(TimeSpan ahead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
    }
}
