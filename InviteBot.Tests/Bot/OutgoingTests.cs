using System.Net;
using InviteBot.Tests.Support;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.Bot;

/// <summary>How the bot proves itself to a channel, and what it does when that, or the channel, fails.</summary>
public sealed class OutgoingTests : IAsyncLifetime
{
    private readonly ChannelHost _host = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    [Trait("Case", "B1")]
    public async Task A_hundred_parallel_sends_share_one_token()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 100), new ParallelOptions { MaxDegreeOfParallelism = 100 }, async (number, _) =>
        {
            using var response = await _host.PostAsync(_host.GoodHeader(), _host.Activity(("conversation", new { id = $"a:{number}" })));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        });
        Assert.Equal(100, _host.Connector.Requests.Count);
        Assert.Equal(1, _host.Authority.TokenRequests);
    }

    [Fact]
    [Trait("Case", "B2")]
    public async Task A_token_that_is_about_to_run_out_is_renewed_before_it_is_used()
    {
        _host.Authority.TokenLifetime = TimeSpan.FromMinutes(4);
        await Post();
        await Post();
        Assert.Equal(4, _host.Authority.TokenRequests); // before each turn, and for each answer
        Assert.Equal(2, _host.Connector.Requests.Select(request => request.Authorization).Distinct().Count());
    }

    [Fact]
    [Trait("Case", "B3")]
    public async Task A_refused_token_is_renewed_once_and_the_send_repeated_once()
    {
        await Post();
        _host.Connector.Requests.Clear();
        _host.Connector.Moods.Enqueue(FakeConnector.Status(401));
        await Post();
        Assert.Equal(2, _host.Authority.TokenRequests);
        Assert.Equal(2, _host.Connector.Requests.Count);
        Assert.Equal(2, _host.Connector.Requests.Select(request => request.Authorization).Distinct().Count());
    }

    [Fact]
    [Trait("Case", "B3")]
    public async Task A_token_that_is_refused_twice_is_not_tried_a_third_time()
    {
        var failure = await FailureOfSending(FakeConnector.Status(401), FakeConnector.Status(401));
        Assert.Equal(HttpStatusCode.Unauthorized, Assert.IsType<ErrorResponseException>(failure).Response.StatusCode);
        Assert.Equal(2, _host.Connector.Requests.Count);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [Trait("Case", "B6")]
    [Trait("Case", "O17")]
    public async Task A_send_that_may_have_arrived_is_not_repeated(int status)
    {
        var failure = await FailureOfSending(FakeConnector.Status(status));
        Assert.Equal(status, (int)Assert.IsType<ErrorResponseException>(failure).Response.StatusCode);
        Assert.Single(_host.Connector.Requests);
    }

    [Fact]
    [Trait("Case", "B6")]
    public async Task A_send_whose_connection_was_cut_is_not_repeated()
    {
        Assert.IsType<HttpRequestException>(await FailureOfSending(FakeConnector.CutConnection));
        Assert.Single(_host.Connector.Requests);
    }

    [Fact]
    [Trait("Case", "B4")]
    public async Task Without_a_token_the_turn_is_not_begun_and_the_secret_stays_secret()
    {
        _host.Authority.TokenOutage = context =>
        {
            context.Response.StatusCode = 400;
            return Microsoft.AspNetCore.Http.HttpResponseJsonExtensions.WriteAsJsonAsync(context.Response, new { error = "invalid_client", error_description = "No." });
        };
        using (var response = await _host.PostAsync(_host.GoodHeader())) Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);

        Assert.Equal(0, _host.Turns);
        Assert.DoesNotContain(_host.Log.Lines, line => line.Text.Contains(FakeAuthority.AppPassword, StringComparison.Ordinal) || line.Failure?.ToString().Contains(FakeAuthority.AppPassword, StringComparison.Ordinal) == true);
        Assert.Empty(_host.Connector.Requests);
    }

    [Fact]
    public async Task A_failed_send_does_not_carry_the_token_into_the_log()
    {
        var failure = Assert.IsType<ErrorResponseException>(await FailureOfSending(FakeConnector.Status(500)));
        Assert.False(failure.Request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    [Trait("Case", "B10")]
    public async Task A_stored_reference_that_was_bent_to_another_host_gets_no_token()
    {
        await using var attacker = await FakeConnector.StartAsync();
        var adapter = (CloudAdapter)_host.App.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        Exception? failure = null;
        var reference = new ConversationReference
        {
            ServiceUrl = attacker.ServiceUrl,
            ChannelId = "msteams",
            Conversation = new ConversationAccount(id: "a:1"),
            User = new ChannelAccount("29:ada"),
            Bot = new ChannelAccount("28:bot"),
        };
        await adapter.ContinueConversationAsync(
            FakeAuthority.AppId,
            reference,
            async (turn, cancellationToken) => failure = await Record.ExceptionAsync(() => turn.SendActivityAsync("hello", cancellationToken: cancellationToken)),
            CancellationToken.None);
        Assert.IsType<HttpRequestException>(failure);
        Assert.Empty(attacker.Requests);
    }

    [Theory]
    [InlineData("UserAssignedMSI", "secret", "tenant", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "secret", "", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "", "tenant", "MicrosoftAppPassword")]
    [InlineData("NoSuchType", "", "", "MicrosoftAppType")]
    [Trait("Case", "B14")]
    public async Task An_app_that_is_set_up_wrongly_stops_the_start_with_the_name_of_the_setting(string type, string password, string tenant, string setting)
    {
        using var folder = new TemporaryFolder();
        await using var program = ProgramProcess.Start(new Dictionary<string, string?>
        {
            ["Channels"] = "Teams",
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppId"] = FakeAuthority.AppId,
            ["MicrosoftAppPassword"] = password,
            ["MicrosoftAppTenantId"] = tenant,
            ["Storage:DataFolder"] = folder.Path,
        });
        Assert.Equal(1, await program.EndAsync());
        Assert.Contains(setting, program.Errors, StringComparison.Ordinal);
    }

    private async Task Post()
    {
        using var response = await _host.PostAsync(_host.GoodHeader());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    /// <summary>Lets the bot send one message into the given moods of the channel, and gives what it met.</summary>
    private async Task<Exception?> FailureOfSending(params Func<Microsoft.AspNetCore.Http.HttpContext, Task>[] moods)
    {
        foreach (var mood in moods)
        {
            _host.Connector.Moods.Enqueue(mood);
        }

        await Post();
        return _host.FailureOfSending;
    }
}
