using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InviteBot.Tests.DirectLine;

/// <summary>A stream's address carries a ticket; it and the tokens stay out of logs, caches and referrers.</summary>
public sealed class TokenInAddressTests
{
    [Fact]
    [Trait("Case", "D19")]
    public async Task No_token_and_no_ticket_reaches_the_log_even_at_its_most_talkative()
    {
        using var log = new EveryLine();
        await using var app = DirectLineClient.StartEchoBot(
            new Dictionary<string, string> { ["Logging:LogLevel:Default"] = "Trace", ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace" },
            services => services.AddSingleton<ILoggerProvider>(log));
        var (client, conversation) = await DirectLineClient.OpenAsync(app);
        var streamUrl = conversation.GetProperty("streamUrl").GetString()!;
        using (var socket = await DirectLineClient.ConnectAsync(streamUrl))
        {
            await client.SayAsync(conversation.GetProperty("conversationId").GetString()!, "hello");
            await DirectLineClient.NextAsync(socket, 3);
        }

        var refreshed = await client.JsonAsync(HttpMethod.Post, "/tokens/refresh");
        string[] secrets = [client.Token, TokenOf(conversation), TokenOf(refreshed), streamUrl.Split("t=")[1].Split('&')[0]];
        Assert.True(log.Lines.Count > 50, "The log was not talkative.");
        Assert.All(secrets, secret => Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("POST", "/tokens/refresh")]
    [InlineData("POST", "/conversations")]
    [Trait("Case", "D19")]
    public async Task An_answer_with_a_token_is_for_no_cache_and_no_referrer(string method, string path)
    {
        await using var app = DirectLineClient.StartEchoBot();
        using var answer = await DirectLineClient.Of(app).SendAsync(new HttpMethod(method), path);

        Assert.Contains("token", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    private static string TokenOf(JsonElement answer) => answer.GetProperty("token").GetString()!;

    /// <summary>Keeps every line that anybody logs, with its scopes left out.</summary>
    private sealed class EveryLine : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Add(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Lines.Add($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
