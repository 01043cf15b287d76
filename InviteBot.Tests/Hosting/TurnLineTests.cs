using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InviteBot.Tests.Hosting;

/// <summary>What one turn leaves for an operator who looks closely: a line.</summary>
public sealed class TurnLineTests
{
    private static readonly Dictionary<string, string> Closely = new() { ["Logging:LogLevel:InviteBot"] = "Debug" };

    [Fact]
    [Trait("Case", "O6")]
    public async Task Each_turn_is_one_line_with_its_outcome_and_time_and_no_id_of_a_person()
    {
        var host = new ChannelHost();
        await host.StartAsync(_ => { }, settings: new(Closely));
        using (await host.PostAsync(host.GoodHeader())) { }
        host.Turn = (_, _) => throw new InvalidOperationException("The bot was asked to.");
        using (await host.PostAsync(host.GoodHeader())) { }
        await host.DisposeAsync();

        var lines = host.Log.Lines.Where(line => line is { Id: 1016, Level: LogLevel.Debug }).Select(line => line.Text).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Matches("^A turn has ended: message on msteams, conversation [0-9a-f]{8}, answered in [0-9]+ ms$", lines[0]);
        Assert.Matches("^A turn has ended: message on msteams, conversation [0-9a-f]{8}, failed in [0-9]+ ms$", lines[1]);
    }

    [Fact]
    [Trait("Case", "O6")]
    public async Task A_turn_of_the_web_chat_is_one_line_too()
    {
        using var log = new CapturedLog();
        await using var app = DirectLineClient.StartEchoBot(Closely, services => services.AddLogging(logging => logging.AddProvider(log)));
        var (client, conversation) = await DirectLineClient.OpenAsync(app);
        var id = conversation.GetProperty("conversationId").GetString()!;
        await client.SayAsync(id, "hello");
        await client.ReadAsync(id, 3);

        for (var tries = 0; Lines(log).Count < 2 && tries < 100; tries++) await Task.Delay(50);
        Assert.Equal(2, Lines(log).Count);
        Assert.All(Lines(log), line => Assert.Matches("^A turn has ended: activity [0-9a-f]{32}, conversation [0-9a-f]{8}, answered in [0-9]+ ms$", line));
        Assert.All(Lines(log), line => Assert.DoesNotContain(id, line, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Case", "O5")]
    public async Task At_the_closest_level_too_nothing_of_a_person_and_no_token_is_written_down()
    {
        var host = new ChannelHost { Echoes = false };
        await host.StartAsync(_ => { }, settings: new() { ["Logging:LogLevel:Default"] = "Trace", ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace" });
        var chat = new TeamsChat(host, "a:zqmarker", "29:zqmarker", "Zqmarker Díaz");
        await chat.InstallAsync();
        foreach (var answer in TeamsChat.Answers) await chat.SayAsync(answer.Replace("Ruta", "Zqmarker", StringComparison.Ordinal));
        await chat.SayAsync("review a draft");
        await chat.SayAsync("Hello Zqmarker, write to zqmarker@example.org or call 555 0199 zqmarker.");
        var client = DirectLineClient.Of(host.App);
        using (await client.SendAsync(HttpMethod.Post, "/conversations?zqmarker=zqmarker", """{"user":"zqmarker"}""", ("X-Zqmarker", "zqmarker"), ("User-Agent", "zqmarker"))) { }
        using (await host.PostAsync("Bearer zqmarker", host.Activity(("text", "zqmarker")))) { }
        await host.DisposeAsync();

        Assert.Contains(host.Log.Lines, line => line.Level == LogLevel.Trace);
        Assert.DoesNotContain(host.Log.Lines, line => $"{line.Text}{line.Failure}".Contains("zqmarker", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(host.Log.Lines, line => line.Text.Contains(client.Token, StringComparison.Ordinal) || line.Text.Contains("eyJ", StringComparison.Ordinal));
    }

    private static List<string> Lines(CapturedLog log) => [.. log.Lines.Where(line => line.Id == 6 && line.Category.Contains("TurnRunner", StringComparison.Ordinal)).Select(line => line.Text)];
}
