using System.Text;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.DirectLine;

public sealed class FuzzTests : IAsyncLifetime
{
    private readonly RunningApp _app = DirectLineClient.StartEchoBot(new Dictionary<string, string>
    {
        ["DirectLine:PostsPerTenSeconds"] = "10000",
        ["DirectLine:TokensPerMinute"] = "100000",
        ["DirectLine:ConversationsPerMinute"] = "100000",
        ["DirectLine:MaxActivitiesPerConversation"] = "500",
    });

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Fact]
    public async Task Ten_thousand_bad_requests_give_no_server_error()
    {
        var random = new Random(20261124);
        var (client, conversation) = await DirectLineClient.OpenAsync(_app);
        var requests = Enumerable.Range(0, 10_000).Select(_ => Bad(random, client.Token, conversation.GetProperty("conversationId").GetString()!)).ToList();
        var statuses = new System.Collections.Concurrent.ConcurrentDictionary<int, int>();

        await Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (request, cancellationToken) =>
        {
            using (request)
            using (var response = await _app.Client.SendAsync(request, cancellationToken))
                statuses.AddOrUpdate((int)response.StatusCode, 1, (_, count) => count + 1);
        });

        Assert.DoesNotContain(statuses, status => status.Key >= 500);
        Assert.Contains(400, statuses.Keys);
    }

    private static HttpRequestMessage Bad(Random random, string token, string id)
    {
        string[] paths =
        [
            "/v3/directline/conversations", $"/v3/directline/conversations/{id}", $"/v3/directline/conversations/{id}/activities", $"/v3/directline/conversations/{id}/stream",
            "/v3/directline/tokens/generate", "/v3/directline/tokens/refresh", "/v3/directline/nothing", "/session", "/", "/embed", "/privacy", "/assets/x/page.js", "/assets/..%2f/x", "/health/ready", "/%00", "/widget.js",
        ];
        string[] bodies =
        [
            "{}", "[]", "null", "\"x\"", "{\"type\":", "{\"type\":\"message\",\"text\":5}", "{\"type\":\"message\",\"channelData\":[]}", "{\"type\":\"message\",\"attachments\":{}}",
            "{\"type\":\"message\",\"value\":{\"$type\":\"x\"},\"locale\":{}}", "{\"user\":5}", "{\"user\":{\"id\":[]}}", "{\"fresh\":\"x\"}", "{\"locale\":{}}", "{\"type\":\"event\"}", new string('[', 300), "{\"a\":1e999}", "{\"type\":\"message\",\"text\":\"\\ud800\"}",
        ];
        HttpMethod[] methods = [HttpMethod.Get, HttpMethod.Post, HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options, HttpMethod.Head];
        var method = methods[random.Next(methods.Length)];
        var request = new HttpRequestMessage(method, $"{paths[random.Next(paths.Length)]}?watermark={random.Next(-5, 5)}&t={Noise(random, 20)}");
        if (random.Next(4) > 0)
            request.Headers.TryAddWithoutValidation("Authorization", random.Next(3) > 0 ? $"Bearer {token}" : Noise(random, 60));
        if (random.Next(3) == 0)
            request.Headers.TryAddWithoutValidation("Origin", random.Next(2) == 0 ? "https://evil.example" : Noise(random, 12));
        if (random.Next(5) == 0)
            request.Headers.TryAddWithoutValidation("Cookie", $"invitebot={Noise(random, 80)}");
        if (method != HttpMethod.Get && method != HttpMethod.Head)
            request.Content = Body(random, bodies[random.Next(bodies.Length)]);
        return request;
    }

    private static StringContent Body(Random random, string text)
    {
        if (random.Next(3) == 0)
            text = Noise(random, 200);
        var content = new StringContent(text, Encoding.UTF8, "application/json");
        if (random.Next(6) == 0)
            content.Headers.ContentType = null;
        return content;
    }

    private static string Noise(Random random, int length) =>
        string.Concat(Enumerable.Range(0, random.Next(1, length)).Select(_ => (char)random.Next(33, 127)).Where(letter => letter is not ('#' or '&' or '%')));
}
