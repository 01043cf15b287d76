using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace InviteBot.Soak;

/// <summary>
/// Measures the invokes of Teams (dialogs and the message extension) while people have interviews in private chats: from
/// the post to the whole answer, with the generator and the connector on the same machine. Without an app id, so no tokens
/// are checked.
/// </summary>
internal sealed class TeamsRun(SoakOptions options, Stage stage)
{
    private static readonly string[] Lines = ["hello", "Ruta Balsys, tram yard", "Worked together", "yard east, 2016", "showed me how to brake on wet leaves", "No", "rebuilding the night timetable", "May I send it to you?", "skip", "keep it", "next person"];

    private static readonly Dictionary<string, string> Form = new()
    {
        ["verb"] = "form",
        ["form-Recipient"] = "Ruta Balsys, tram yard",
        ["form-Tie"] = "Worked together",
        ["form-Place"] = "yard east, 2016",
        ["form-Deed"] = "showed me how to brake on wet leaves",
        ["form-Job"] = "No",
        ["form-News"] = "rebuilding the night timetable",
        ["form-Ask"] = "May I send it to you?",
    };

    private static readonly (string Name, object Value)[] Invokes =
    [
        ("composeExtension/fetchTask", new { commandId = "writeInvitation", commandContext = "compose" }),
        ("composeExtension/submitAction", new { commandId = "writeInvitation", commandContext = "compose", data = Form }),
        ("composeExtension/query", new { commandId = "myInvitations", parameters = new[] { new { name = "words", value = "ruta" } } }),
        ("task/fetch", new { data = new { verb = "say", argument = "One form" } }),
        ("task/fetch", new { data = new { verb = "copy", argument = "Note200" } }),
    ];

    private readonly ConcurrentQueue<double> _invokes = new();
    private int _turns;

    public async Task<int> RunAsync()
    {
        using var connector = new Connector();
        await stage.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{stage.Instances[0].Port}")) };
        await RunForAsync(http, connector, options.Warm);
        _invokes.Clear();
        (_turns, var taken) = (0, connector.Taken);
        await RunForAsync(http, connector, options.Seconds);

        double[] times = [.. _invokes.Order()];
        Console.WriteLine(
            $"{options.Store}: {options.Conversations} conversations at once, rate {(options.Rate == 0 ? "all they can" : options.Rate)}: {(double)_turns / options.Seconds:F0} turns/s, {connector.Taken - taken} replies; " +
            $"{times.Length} invokes, p50 {Percentile.At(times, 0.5):F1} ms, p90 {Percentile.At(times, 0.9):F1} ms, p99 {Percentile.At(times, 0.99):F1} ms, max {times[^1]:F1} ms");
        return Percentile.At(times, 0.99) < 200 ? 0 : 1;
    }

    private Task RunForAsync(HttpClient http, Connector connector, int seconds)
    {
        var end = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        return Task.WhenAll(
        [
            .. Enumerable.Range(0, options.Conversations).Select(number => Task.Run(() => TalkAsync(http, connector, number, end))),
            .. Enumerable.Range(0, 2).Select(number => Task.Run(() => AskAsync(http, connector, number, end))),
        ]);
    }

    private async Task TalkAsync(HttpClient http, Connector connector, int number, long end)
    {
        var person = string.Create(CultureInfo.InvariantCulture, $"29:{number}");
        for (var turn = 0; Stopwatch.GetTimestamp() < end; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            await PostAsync(http, connector, person, new() { ["type"] = "message", ["text"] = Lines[turn % Lines.Length] });
            Interlocked.Increment(ref _turns);
            await Pace.KeepAsync(options.Conversations, options.Rate, start);
        }
    }

    /// <summary>People who are in no interview, each with some twenty invokes a second at most.</summary>
    private async Task AskAsync(HttpClient http, Connector connector, int number, long end)
    {
        for (var turn = 0; Stopwatch.GetTimestamp() < end; turn++)
        {
            var (name, value) = Invokes[turn % Invokes.Length];
            var start = Stopwatch.GetTimestamp();
            await PostAsync(http, connector, string.Create(CultureInfo.InvariantCulture, $"29:asks{number}"), new() { ["type"] = "invoke", ["name"] = name, ["value"] = value });
            _invokes.Enqueue(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(50);
        }
    }

    private static async Task PostAsync(HttpClient http, Connector connector, string person, Dictionary<string, object> activity)
    {
        activity["id"] = Guid.NewGuid();
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = connector.ServiceUrl;
        activity["conversation"] = new { conversationType = "personal", id = $"a:{person}", tenantId = "1" };
        activity["from"] = new { id = person, name = "Ana Díaz" };
        activity["recipient"] = new { id = "28:bot", name = "InviteBot" };
        using var answer = await http.PostAsJsonAsync("/api/messages", activity);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsStringAsync();
    }
}
