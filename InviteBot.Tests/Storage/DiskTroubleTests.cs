using System.Globalization;
using System.Net;
using System.Text.Json;
using InviteBot.Storage;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Storage;

/// <summary>A disk that is full, read-only or broken: refused politely, nothing stored by halves, and well again when the disk is.</summary>
public sealed class DiskTroubleTests
{
    private static readonly string Long = new('x', 8_000);

    [SmallDiskFact]
    [Trait("Case", "S7")]
    public async Task A_full_disk_is_a_503_until_there_is_room_and_what_was_accepted_is_answered_once()
    {
        using var disk = new SmallDisk(megabytes: 8);
        await using var app = Start(disk.Path);
        await FullAndWellAgainAsync(app, disk);
        using var ready = await app.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.True(ready.IsSuccessStatusCode);
    }

    [SmallDiskFact]
    [Trait("Case", "S7")]
    [Trait("Case", "O13")]
    public async Task A_folder_on_a_read_only_disk_stops_the_start_in_a_sentence()
    {
        using var disk = new SmallDisk(megabytes: 8);
        disk.MakeReadOnly();
        await using var program = ProgramProcess.Start(new Dictionary<string, string?> { ["Storage:DataFolder"] = Path.Combine(disk.Path, "data") });
        Assert.Equal(1, await program.EndAsync());
        Assert.StartsWith("Storage:DataFolder", Assert.Single(program.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "S8")]
    public async Task Flipped_bits_are_a_refusal_or_a_state_set_aside_and_nothing_worse()
    {
        using var folder = new TemporaryFolder();
        var keys = Enumerable.Range(0, 300).Select(number => string.Create(CultureInfo.InvariantCulture, $"key{number}")).ToArray();
        await using (var host = StoreHost.Sqlite(folder.Path, types: new Dictionary<string, Type> { ["Note"] = typeof(Note) }))
        {
            await host.Get<StateStore>().WriteAsync(keys.ToDictionary(key => key, object (key) => new Note { Text = key + Long[..200] }));
            await host.Get<IDatabase>().WipeAsync(default);
        }

        var file = Path.Combine(folder.Path, "invitebot.db");
        var whole = await File.ReadAllBytesAsync(file);
        var random = new Random(8);
        var refused = 0;
        for (var round = 0; round < 40; round++)
        {
            var broken = (byte[])whole.Clone();
            for (var flips = 0; flips < 30; flips++) broken[random.Next(100, broken.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(file, broken);
            if (!await ReadsAsync(folder.Path, keys)) refused++;
        }

        Assert.True(refused > 5, $"Only {refused} of 40 were noticed.");
        await File.WriteAllBytesAsync(file, whole);
        Assert.True(await ReadsAsync(folder.Path, keys));
    }

    /// <summary>False if the store refuses or a state cannot be read; anything else that is thrown fails the test.</summary>
    private static async Task<bool> ReadsAsync(string folder, string[] keys)
    {
        try
        {
            await using var host = StoreHost.Sqlite(folder, types: new Dictionary<string, Type> { ["Note"] = typeof(Note) });
            return (await host.Get<StateStore>().ReadAsync(keys)).Count == keys.Length;
        }
        catch (Exception refusal) when (refusal is StoreUnavailableException or NewerStoreException or Newtonsoft.Json.JsonException)
        {
            return false;
        }
    }

    private static RunningApp Start(string folder) => DirectLineClient.StartEchoBot(new Dictionary<string, string> { ["Storage:DataFolder"] = folder, ["DirectLine:PostsPerTenSeconds"] = "10000" });

    private static async Task FullAndWellAgainAsync(RunningApp app, SmallDisk disk)
    {
        var (client, conversation) = await DirectLineClient.OpenAsync(app);
        var id = conversation.GetProperty("conversationId").GetString()!;
        await client.ReadAsync(id, 1);
        disk.Fill();
        var (taken, refused) = (0, 0);
        while (refused < 3)
        {
            var status = await PostAsync(client, id, taken);
            if (status == HttpStatusCode.OK) taken++;
            else if (status == HttpStatusCode.ServiceUnavailable) refused++;
            else Assert.Fail($"{status}");
            Assert.True(taken < 500, "It never became full.");
        }

        disk.Clear();
        for (var tries = 0; await PostAsync(client, id, taken) != HttpStatusCode.OK; tries++)
        {
            Assert.True(tries < 100, "It did not get well again.");
            await Task.Delay(50);
        }

        // The welcome, and what was accepted with one answer each, in order.
        var all = await client.AllAsync(id);
        for (var tries = 0; all.Count < 1 + (2 * (taken + 1)); all = await client.AllAsync(id), tries++)
        {
            Assert.True(tries < 400, $"{all.Count} activities of {1 + (2 * (taken + 1))}.");
            await Task.Delay(25);
        }

        var texts = all.Select(activity => activity.GetProperty("text").GetString()!.Replace(Long, "", StringComparison.Ordinal)).ToList();
        Assert.Equal(Enumerable.Range(0, taken + 1).Select(number => $"{number}"), texts.Where(text => char.IsAsciiDigit(text[0])));
        Assert.Equal(Enumerable.Range(0, taken + 1).Select(number => $"echo: {number}"), texts.Where(text => text.StartsWith("echo", StringComparison.Ordinal)));
    }

    private static Task<HttpStatusCode> PostAsync(DirectLineClient client, string id, int number) =>
        client.StatusAsync(HttpMethod.Post, $"/conversations/{id}/activities", JsonSerializer.Serialize(new { type = "message", text = $"{number}{Long}", channelData = new { clientActivityID = $"c{number}" } }));
}
