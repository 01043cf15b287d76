using System.Net;
using System.Text;
using System.Text.Json;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.DirectLine;

public sealed class PostingTests : IAsyncLifetime
{
    private readonly RunningApp _app = DirectLineClient.StartEchoBot();
    private DirectLineClient _client = null!;
    private string _id = "";

    private Notebook Heard => _app.Services.GetRequiredService<Notebook>();

    public async Task InitializeAsync()
    {
        (_client, var conversation) = await DirectLineClient.OpenAsync(_app);
        _id = conversation.GetProperty("conversationId").GetString()!;
        await _client.ReadAsync(_id, 1);
    }

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Fact]
    [Trait("Case", "D9")]
    [Trait("Case", "D10")]
    public async Task Who_where_and_when_are_the_servers_to_say()
    {
        const string Forged = """
            { "type": "message", "text": "hi", "id": "mine", "timestamp": "1999-01-01T00:00:00Z", "channelId": "msteams", "serviceUrl": "https://evil.example",
              "from": { "id": "dl_victim", "role": "bot", "aadObjectId": "a" }, "recipient": { "id": "other" }, "conversation": { "id": "elsewhere", "tenantId": "t" },
              "callerId": "urn:x", "channelData": { "tenant": { "id": "t" }, "clientActivityID": "c1" }, "replyToId": "x", "deliveryMode": "expectReplies" }
            """;
        var id = (await PostAsync(Forged)).GetProperty("id").GetString();
        await _client.ReadAsync(_id, 3);

        var heard = Heard.Activities.Single(activity => activity.Text == "hi");
        var welcomed = Heard.Activities.First();

        Assert.Equal(id, heard.Id);
        Assert.NotEqual("mine", heard.Id);
        Assert.Equal(welcomed.MembersAdded.Single().Id, heard.From.Id);
        Assert.Equal("user", heard.From.Role);
        Assert.Null(heard.From.AadObjectId);
        Assert.Equal(_id, heard.Conversation.Id);
        Assert.Null(heard.Conversation.TenantId);
        Assert.Equal("directline", heard.ChannelId);
        Assert.Equal("invitebot", heard.Recipient.Id);
        Assert.Equal(DateTime.UtcNow.Year, heard.Timestamp!.Value.Year);
        Assert.Null(heard.CallerId);
        Assert.Null(heard.ReplyToId);
        Assert.Null(heard.DeliveryMode);
        Assert.Equal("""{"clientActivityID":"c1"}""", JObject.FromObject(heard.ChannelData).ToString(Newtonsoft.Json.Formatting.None));
    }

    [Theory]
    [Trait("Case", "D11")]
    [InlineData("""{"type":"invoke","name":"x"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""")]
    [InlineData("""{"type":"installationUpdate"}""")]
    [InlineData("""{"type":"event","name":"tokens/response"}""")]
    [InlineData("""{"type":"handoff"}""")]
    [InlineData("""{"type":"surprise"}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{}""")]
    [InlineData("""{"type":"message","text":{"not":"text"}}""")]
    public async Task What_a_page_may_not_send_does_not_reach_the_bot(string activity)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await _client.StatusAsync(HttpMethod.Post, $"/conversations/{_id}/activities", activity));
        await _client.SayAsync(_id, "last");
        await _client.ReadAsync(_id, 3);

        Assert.Equal(["conversationUpdate", "message"], Heard.Activities.Select(heard => heard.Type));
    }

    [Theory]
    [Trait("Case", "D22")]
    [InlineData("[1,2]", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\"", HttpStatusCode.BadRequest)]
    [InlineData("\"message\"", HttpStatusCode.BadRequest)]
    public async Task A_body_that_is_no_object_is_a_bad_request(string body, HttpStatusCode expected) =>
        Assert.Equal(expected, await _client.StatusAsync(HttpMethod.Post, $"/conversations/{_id}/activities", body));

    [Fact]
    [Trait("Case", "D22")]
    [Trait("Case", "O14")]
    public async Task A_body_that_is_too_long_too_deep_or_no_JSON_is_refused_for_what_it_is()
    {
        var path = $"/conversations/{_id}/activities";
        var tooLong = $$"""{"type":"message","text":"{{new string('x', 70_000)}}"}""";
        var tooDeep = $$"""{"type":"message","value":{{new string('[', 4000)}}{{new string(']', 4000)}}}""";
        using var form = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline{path}") { Content = new StringContent("type=message", Encoding.UTF8, "application/x-www-form-urlencoded") };
        form.Headers.Authorization = new("Bearer", _client.Token);
        using var refused = await _app.Client.SendAsync(form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await _client.StatusAsync(HttpMethod.Post, path, tooLong));
        Assert.Equal(HttpStatusCode.BadRequest, await _client.StatusAsync(HttpMethod.Post, path, tooDeep));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, refused.StatusCode);
    }

    [Fact]
    [Trait("Case", "D23")]
    public async Task There_is_nowhere_to_upload_to() =>
        Assert.Equal(HttpStatusCode.NotFound, await _client.StatusAsync(HttpMethod.Post, $"/conversations/{_id}/upload", "{}"));

    [Fact]
    [Trait("Case", "D24")]
    public async Task The_address_of_an_attachment_goes_no_further()
    {
        await PostAsync("""{"type":"message","text":"look","attachments":[{"contentType":"text/html","contentUrl":"javascript:alert(1)","name":"x","content":"<b>"}]}""");
        var echo = (await _client.ReadAsync(_id, 3))[1];

        Assert.Equal("""[{"contentType":"text/html"}]""", echo.GetProperty("attachments").GetRawText());
    }

    [Fact]
    public async Task A_text_that_looks_like_a_date_stays_as_it_was_typed_and_no_type_name_gets_in()
    {
        await PostAsync("""{"type":"message","text":"2016-05-04T10:00:00+02:00","value":{"$type":"System.IO.FileInfo","a":[{"$id":"1","b":"2016-05-04T10:00:00Z"}]}}""");
        await _client.ReadAsync(_id, 3);
        var heard = Heard.Activities.Last();

        Assert.Equal("2016-05-04T10:00:00+02:00", heard.Text);
        Assert.Equal("""{"a":[{"b":"2016-05-04T10:00:00Z"}]}""", ((JToken)heard.Value).ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    [Trait("Case", "D27")]
    public async Task A_message_that_is_repeated_by_its_client_is_one_message()
    {
        var first = await _client.SayAsync(_id, "hello", "c1");
        var second = await _client.SayAsync(_id, "hello", "c1");
        await _client.SayAsync(_id, "next", "c2");

        var texts = (await _client.ReadAsync(_id, 5)).Select(activity => activity.GetProperty("text").GetString());

        Assert.Equal(first, second);
        Assert.Equal(1, texts.Count(text => text == "echo: hello"));
    }

    [Fact]
    public async Task Messages_posted_without_waiting_are_answered_in_order_and_once_each()
    {
        var texts = Enumerable.Range(0, 20).Select(number => $"n{number}").ToList();
        await _client.SayAsync(_id, "slow");
        foreach (var text in texts)
            await _client.SayAsync(_id, text);

        var activities = await _client.ReadAsync(_id, 43);

        var replies = activities.Select(activity => activity.GetProperty("text").GetString()!).Where(text => text.StartsWith("echo: n", StringComparison.Ordinal));
        Assert.Equal(texts.Select(text => $"echo: {text}"), replies);
    }

    [Fact]
    [Trait("Case", "D28")]
    public async Task A_bot_that_throws_is_heard_of_in_the_conversation_and_what_it_half_said_is_not()
    {
        await _client.SayAsync(_id, "throw");
        await _client.SayAsync(_id, "still there?");

        var texts = (await _client.ReadAsync(_id, 5)).Select(activity => activity.GetProperty("text").GetString()!).ToList();

        Assert.DoesNotContain("half an answer", texts);
        Assert.Equal(1, texts.Count(text => text.Contains("went wrong", StringComparison.Ordinal)));
        Assert.Contains("echo: still there?", texts);
    }

    [Fact]
    [Trait("Case", "D26")]
    [Trait("Case", "O14")]
    public async Task Too_many_posts_are_told_when_to_come_back_and_others_are_not_affected()
    {
        var responses = new List<HttpResponseMessage>();
        for (var post = 0; post < 40; post++)
            responses.Add(await _client.SendAsync(HttpMethod.Post, $"/conversations/{_id}/activities", """{"type":"typing"}"""));
        var (other, conversation) = await DirectLineClient.OpenAsync(_app);

        var refused = responses.Where(response => response.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, response => Assert.True(response.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1)));
        await other.SayAsync(conversation.GetProperty("conversationId").GetString()!, "hello");
        responses.ForEach(response => response.Dispose());
    }

    [Theory]
    [Trait("Case", "D35")]
    [InlineData("de-DE", "de-DE")]
    [InlineData("not a locale", null)]
    public async Task The_locale_a_person_starts_with_reaches_the_bot_if_it_is_one(string sent, string? heard)
    {
        var client = DirectLineClient.Of(_app);
        var conversation = await client.JsonAsync(HttpMethod.Post, "/conversations", JsonSerializer.Serialize(new { locale = sent }));
        var id = conversation.GetProperty("conversationId").GetString()!;
        await client.ReadAsync(id, 1);

        Assert.Equal(heard, Heard.Activities.Single(activity => activity.Conversation.Id == id).Locale);
    }

    private Task<JsonElement> PostAsync(string activity) => _client.JsonAsync(HttpMethod.Post, $"/conversations/{_id}/activities", activity);
}
