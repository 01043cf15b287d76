using System.Text.Json;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.EndToEnd;

/// <summary>The official Direct Line client, as it comes inside the widget, against this server.</summary>
public sealed class OfficialClientTests() : BrowserTests(SampleBot.Register)
{
    private const string Script = """
        async ({ webSocket }) => {
          const open = async fresh => (await fetch('/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fresh, embedded: false }) })).json();
          const session = await open(true);
          const domain = new URL('/v3/directline', location.href).href;
          const seen = [], statuses = [];
          const until = async condition => { for (let i = 0; i < 150 && !condition(); i++) await new Promise(r => setTimeout(r, 100)); };
          const say = (line, text, id) => new Promise((resolve, reject) => line.postActivity({ type: 'message', text, from: { id: 'r_1' }, channelData: { clientActivityID: id } }).subscribe({ next: resolve, error: reject }));

          const line = window.WebChat.createDirectLine({ token: session.token, domain, webSocket });
          line.connectionStatus$.subscribe(status => statuses.push(status));
          line.activity$.subscribe(activity => seen.push(activity.text), () => {});
          await until(() => seen.length === 2);
          const id = await say(line, 'repeat one', 'c1');
          await until(() => seen.length === 4);
          const watermark = line.watermark;
          line.end();

          const again = [];
          const renewed = (await open(false)).token;
          const second = window.WebChat.createDirectLine({ token: renewed, conversationId: session.conversationId, watermark, domain, webSocket });
          second.activity$.subscribe(activity => again.push(activity.text), () => {});
          await until(() => second.connectionStatus$.getValue() === 2);
          await say(second, 'repeat two', 'c2');
          await until(() => again.length === 2);
          second.end();
          return { seen, again, statuses, id };
        }
        """;

    [Theory]
    [Trait("Case", "D30")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_starts_posts_and_resumes_over_sockets_and_by_polling(bool webSocket)
    {
        await using var window = await (await Browser.OpenAsync(App.Address)).GoAsync();

        var result = (await window.Page.EvaluateAsync<JsonElement?>(Script, new { webSocket }))!.Value;

        Assert.Equal([.. SampleBot.Welcome, "repeat one", "one"], Texts(result, "seen"));
        Assert.Equal(["repeat two", "two"], Texts(result, "again"));
        Assert.Equal([0, 1, 2], result.GetProperty("statuses").EnumerateArray().Select(status => status.GetInt32()).Take(3));
        Assert.NotEqual("retry", result.GetProperty("id").GetString());
        window.HasNoComplaints();
    }

    private static List<string?> Texts(JsonElement result, string name) => [.. result.GetProperty(name).EnumerateArray().Select(text => text.GetString())];
}
