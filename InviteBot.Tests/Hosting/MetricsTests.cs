using System.Net.WebSockets;
using System.Text.RegularExpressions;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Hosting;

/// <summary>One number for each thing an operator asks, heard while people really talk to the program.</summary>
[Trait("Case", "O9")]
public sealed partial class MetricsTests
{
    private const string Web = "activity.channel_id=directline";
    private const string Teams = "activity.channel_id=msteams";

    [Fact]
    public async Task Turns_failures_repeats_and_sockets_of_the_web_chat_are_numbers()
    {
        await using var app = DirectLineClient.StartEchoBot();
        using var numbers = new Numbers(app);
        var (client, conversation) = await DirectLineClient.OpenAsync(app);
        var id = conversation.GetProperty("conversationId").GetString()!;
        using (var socket = await DirectLineClient.ConnectAsync(conversation.GetProperty("streamUrl").GetString()!))
        {
            await numbers.ReachesAsync(1, "invitebot.stream.open");
            await client.SayAsync(id, "hello", "first");
            await client.SayAsync(id, "hello", "first");
            await client.SayAsync(id, "throw", "second");
            await client.SayAsync(id, "slow", "third");
            await numbers.ReachesAsync(4, "invitebot.turn.count", Web);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }

        await numbers.ReachesAsync(0, "invitebot.stream.open");
        Assert.Equal(1, numbers.Sum("invitebot.turn.error.count", Web));
        Assert.Equal(1, numbers.Sum("invitebot.duplicate.count", Web));
        Assert.Equal(4, numbers.Count("invitebot.turn.duration", Web));
        Assert.InRange(numbers.All.Where(each => each.Instrument == "invitebot.turn.duration").Max(each => each.Value), 0.45, 30); // the slow turn waits for half a second, and a timer may end a tick early
    }

    [Fact]
    public async Task Turns_failures_and_repeats_of_teams_are_numbers()
    {
        var host = new ChannelHost();
        await host.InitializeAsync();
        using var numbers = new Numbers(host.App);
        var activity = host.Activity();
        for (var times = 0; times < 3; times++) using (await host.PostAsync(host.GoodHeader(), activity)) { }
        host.Turn = (_, _) => throw new InvalidOperationException("The bot was asked to.");
        using (await host.PostAsync(host.GoodHeader())) { }
        await host.DisposeAsync();

        Assert.Equal(2, numbers.Sum("invitebot.turn.count", Teams));
        Assert.Equal(2, numbers.Count("invitebot.turn.duration", Teams));
        Assert.Equal(1, numbers.Sum("invitebot.turn.error.count", Teams));
        Assert.Equal(2, numbers.Sum("invitebot.duplicate.count", Teams));
    }

    [Fact]
    public async Task Invitations_and_what_reviews_find_are_numbers_and_nothing_of_their_words_is()
    {
        var host = new TeamsHost();
        await host.InitializeAsync();
        using var numbers = new Numbers(host.Channel.App);
        var chat = await host.FinishedChatAsync();
        Assert.Equal(1, numbers.Sum("invitebot.invitation.finished", "outcome=ready"));

        // Whoever changes an answer and comes to the texts again has not finished a second one.
        await chat.SayAsync("change an answer");
        await chat.SayAsync("1");
        await chat.SayAsync("Ruta Balsys, tram yard");
        Assert.Equal(1, numbers.Sum("invitebot.invitation.finished"));

        await chat.SayAsync("review a draft");
        await chat.SayAsync("Hi, I'd like to add you to my professional network on LinkedIn. https://example.org/marker");
        Assert.Equal(1, numbers.Sum("invitebot.review.findings", "of=draft rule=StockPhrase"));
        Assert.All(numbers.All.Where(each => each.Instrument == "invitebot.review.findings"), each => Assert.Matches("^of=(draft|texts) rule=[A-Z][A-Za-z0-9]+$", each.Tags));
        Assert.DoesNotContain(numbers.All, each => Spoken().IsMatch(each.Tags));
        await host.DisposeAsync();
    }

    [Fact]
    public void The_handbook_lists_the_instruments_that_there_are()
    {
        var instruments = Directory.EnumerateFiles(Path.Combine(Repository.Folder, "InviteBot"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Instrument().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)).Distinct().Order(StringComparer.Ordinal);
        var listed = File.ReadLines(Path.Combine(Repository.Folder, "docs", "operations.md")).Select(line => Row().Match(line)).Where(row => row.Success).Select(row => row.Groups["name"].Value).Order(StringComparer.Ordinal);
        Assert.Equal(instruments, listed);
    }

    [GeneratedRegex("Ruta|Balsys|Ana|29:|a:|marker|00000000", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\.Create[A-Za-z]+(<[a-z]+>)?\(""(?<name>invitebot[^""]+)""")]
    private static partial Regex Instrument();

    [GeneratedRegex(@"^\| `(?<name>invitebot\.[a-z.]+)`")]
    private static partial Regex Row();
}
