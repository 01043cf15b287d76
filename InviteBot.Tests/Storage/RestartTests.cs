using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Data.Sqlite;

namespace InviteBot.Tests.Storage;

/// <summary>The real program over one SQLite file, ended in the middle of a chat again and again. The long loops are those of InviteBot.Soak.</summary>
public sealed class RestartTests : IDisposable
{
    private const string Secret = "restart-restart-restart-restart";
    private const int Ends = 4;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Case", "S1")]
    [Trait("Case", "S2")]
    [Trait("Case", "C14")]
    public async Task What_was_accepted_before_the_program_ended_is_there_and_answered_once(bool politely)
    {
        var settings = new Dictionary<string, string?> { ["Storage:DataFolder"] = _folder.Path, ["DirectLine:Secrets:0"] = Secret, ["DirectLine:PostsPerTenSeconds"] = "10000" };
        var program = ProgramProcess.Start(settings);
        await program.ReadyAsync();
        var granted = await new DirectLineClient(program.Client, Secret).JsonAsync(HttpMethod.Post, "/tokens/generate", "{}");
        var (token, id) = (granted.GetProperty("token").GetString()!, granted.GetProperty("conversationId").GetString()!);
        await new DirectLineClient(program.Client, token).JsonAsync(HttpMethod.Post, "/conversations");

        var accepted = new List<string>();
        for (var round = 0; round < Ends; round++)
        {
            var talking = TalkAsync(new DirectLineClient(program.Client, token), id, round, accepted);
            for (var (tries, before) = (0, accepted.Count); accepted.Count < before + 3 && tries < 1000; tries++) await Task.Delay(20);
            await Task.Delay(Random.Shared.Next(0, 300));
            var stopped = Stopwatch.GetTimestamp();
            if (politely) Assert.Equal(0, await program.StopAsync());
            Assert.True(Stopwatch.GetElapsedTime(stopped) < TimeSpan.FromSeconds(20));
            await program.DisposeAsync();
            await talking;
            program = ProgramProcess.Start(settings);
            await program.ReadyAsync();
        }

        var lines = await AllAnsweredAsync(new DirectLineClient(program.Client, token), id);
        await program.DisposeAsync();
        Assert.True(accepted.Count > Ends);
        Assert.Equal(accepted, lines.Where(accepted.Contains));
        Assert.InRange(lines.Count - accepted.Count, 0, Ends); // a last one of each round may be stored and not confirmed
        Assert.Equal(lines.Count, lines.Distinct().Count());
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "invitebot.db")};Pooling=false");
        connection.Open();
        using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", check.ExecuteScalar());
    }

    /// <summary>Says one thing after the other until nobody listens any more.</summary>
    private static async Task TalkAsync(DirectLineClient client, string id, int round, List<string> accepted)
    {
        try
        {
            for (var number = 0; ; number++)
            {
                var text = string.Create(CultureInfo.InvariantCulture, $"line {round}.{number}");
                var message = JsonSerializer.Serialize(new { type = "message", text });
                using var answer = await client.SendAsync(HttpMethod.Post, $"/conversations/{id}/activities", message);
                if (!answer.IsSuccessStatusCode) return;
                accepted.Add(text);
            }
        }
        catch (Exception end) when (end is HttpRequestException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // It has ended.
        }
    }

    /// <summary>What was said, once each of it has exactly one answer (an interview answers a line with one message or more, all of them to that line).</summary>
    private static async Task<List<string>> AllAnsweredAsync(DirectLineClient client, string id)
    {
        for (var tries = 0; ; tries++)
        {
            var all = await client.AllAsync(id);

            var said = all.Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user").ToList();
            var answers = all.Where(activity => activity.TryGetProperty("replyToId", out _)).GroupBy(activity => activity.GetProperty("replyToId").GetString()).ToDictionary(group => group.Key!, group => group.Select(answer => answer.TryGetProperty("text", out var text) ? text.GetString() : "").ToList());
            if (said.TrueForAll(line => answers.ContainsKey(line.GetProperty("id").GetString()!)))
            {
                Assert.All(answers.Values, group => Assert.Equal(group.Count, group.Distinct().Count()));
                return [.. said.Select(line => line.GetProperty("text").GetString()!)];
            }

            Assert.True(tries < 400, "Not all of it was answered.");
            await Task.Delay(50);
        }
    }
}
