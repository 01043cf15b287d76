using System.Net;
using System.Text.Json;
using InviteBot.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InviteBot.Tests.DirectLine;

public sealed class TokenTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private RunningApp _app = null!;

    public Task InitializeAsync()
    {
        var settings = new Dictionary<string, string> { ["DirectLine:Secrets:0"] = "old secret", ["DirectLine:Secrets:1"] = "new secret" };
        _app = DirectLineClient.StartEchoBot(settings, services => services.AddSingleton<TimeProvider>(_clock));
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Theory]
    [Trait("Case", "D3")]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")]
    public async Task Without_a_token_of_ours_nothing_is_answered(string token)
    {
        var client = new DirectLineClient(_app, token);

        using var response = await client.SendAsync(HttpMethod.Post, "/conversations");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Unauthorized", await ErrorCodeAsync(response));
    }

    [Fact]
    [Trait("Case", "D4")]
    [Trait("Case", "O16")]
    public async Task Past_its_lifetime_and_grace_a_token_is_expired_on_every_verb()
    {
        var (client, id) = await OpenAsync();
        _clock.Advance(TimeSpan.FromMinutes(34));
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync(HttpMethod.Get, $"/conversations/{id}"));
        _clock.Advance(TimeSpan.FromMinutes(2));

        foreach (var (method, path) in VerbsOf(id))
        {
            using var response = await client.SendAsync(method, path, method == HttpMethod.Post ? "{}" : null);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Equal("TokenExpired", await ErrorCodeAsync(response));
        }
    }

    [Fact]
    [Trait("Case", "D5")]
    public async Task A_refreshed_token_opens_the_same_conversation_and_the_old_one_dies_at_its_time()
    {
        var (client, id) = await OpenAsync();
        _clock.Advance(TimeSpan.FromMinutes(20));
        var refreshed = await client.JsonAsync(HttpMethod.Post, "/tokens/refresh");
        var renewed = new DirectLineClient(_app, refreshed.GetProperty("token").GetString()!);
        _clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal(id, refreshed.GetProperty("conversationId").GetString());
        Assert.Equal(HttpStatusCode.OK, await renewed.StatusAsync(HttpMethod.Get, $"/conversations/{id}"));
        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(HttpMethod.Post, "/tokens/refresh"));
    }

    [Fact]
    [Trait("Case", "D6")]
    public async Task A_token_of_one_conversation_says_the_same_about_another_whether_it_exists_or_not()
    {
        var (client, _) = await OpenAsync();
        var (_, other) = await OpenAsync();
        foreach (var (real, invented) in VerbsOf(other).Skip(1).Zip(VerbsOf(TokenService.NewConversationId()).Skip(1)))
        {
            using var first = await client.SendAsync(real.Method, real.Path, real.Method == HttpMethod.Post ? "{\"type\":\"message\"}" : null);
            using var second = await client.SendAsync(invented.Method, invented.Path, real.Method == HttpMethod.Post ? "{\"type\":\"message\"}" : null);

            Assert.Equal(HttpStatusCode.NotFound, first.StatusCode);
            Assert.Equal(first.StatusCode, second.StatusCode);
            Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    [Trait("Case", "D7")]
    public async Task A_token_with_any_character_changed_is_no_token()
    {
        var (client, id) = await OpenAsync();
        var token = client.Token;
        for (var at = 0; at < token.Length - 1; at += 7)
        {
            client.Token = $"{token[..at]}{(token[at] == 'A' ? 'B' : 'A')}{token[(at + 1)..]}";
            Assert.Equal(HttpStatusCode.Unauthorized, await client.StatusAsync(HttpMethod.Get, $"/conversations/{id}"));
        }
        client.Token = token[..^5];
        Assert.Equal(HttpStatusCode.Unauthorized, await client.StatusAsync(HttpMethod.Get, $"/conversations/{id}"));
    }

    [Theory]
    [Trait("Case", "D8")]
    [InlineData("\"someone\"")]
    [InlineData("\"\"")]
    [InlineData("\"dl_\"")]
    [InlineData("\"dl_a\\r\\nb\"")]
    [InlineData("7")]
    [InlineData("\"dl_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"")]
    public async Task A_user_id_that_could_be_mistaken_is_refused(string userId)
    {
        var server = new DirectLineClient(_app, "new secret");

        Assert.Equal(HttpStatusCode.BadRequest, await server.StatusAsync(HttpMethod.Post, "/tokens/generate", $"{{\"user\":{{\"id\":{userId}}}}}"));
    }

    [Fact]
    [Trait("Case", "D8")]
    public async Task The_id_of_another_user_does_not_open_a_conversation()
    {
        var client = DirectLineClient.Of(_app);

        Assert.Equal(HttpStatusCode.BadRequest, await client.StatusAsync(HttpMethod.Post, "/conversations", "{\"user\":{\"id\":\"dl_somebodyelse\"}}"));
    }

    [Theory]
    [Trait("Case", "D2")]
    [Trait("Case", "D33")]
    [InlineData("old secret", HttpStatusCode.OK)]
    [InlineData("new secret", HttpStatusCode.OK)]
    [InlineData("no secret", HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task Another_server_gets_tokens_for_either_of_two_secrets(string secret, HttpStatusCode expected)
    {
        var server = new DirectLineClient(_app, secret);

        using var response = await server.SendAsync(HttpMethod.Post, "/tokens/generate", "{\"user\":{\"id\":\"dl_ada\"}}");

        Assert.Equal(expected, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "D12")]
    public void Conversation_ids_are_long_and_never_twice_the_same()
    {
        var ids = Enumerable.Range(0, 100_000).Select(_ => TokenService.NewConversationId()).ToHashSet();

        Assert.Equal(100_000, ids.Count);
        Assert.All(ids.Take(100), id => Assert.Equal(22, id.Length));
    }

    private static (HttpMethod Method, string Path)[] VerbsOf(string id) =>
    [
        (HttpMethod.Post, "/tokens/refresh"),
        (HttpMethod.Get, $"/conversations/{id}"),
        (HttpMethod.Get, $"/conversations/{id}/activities"),
        (HttpMethod.Post, $"/conversations/{id}/activities"),
    ];

    private async Task<(DirectLineClient Client, string Id)> OpenAsync()
    {
        var (client, conversation) = await DirectLineClient.OpenAsync(_app);
        return (client, conversation.GetProperty("conversationId").GetString()!);
    }

    private static async Task<string?> ErrorCodeAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetProperty("code").GetString();
}
