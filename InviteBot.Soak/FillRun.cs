namespace InviteBot.Soak;

/// <summary>Measures turns before and after many conversations are stored.</summary>
internal sealed class FillRun(SoakOptions options, Stage stage)
{
    public async Task<int> RunAsync()
    {
        await stage.StartAsync();
        var load = new LoadRun(options, stage);
        var empty = await load.MeasureAsync("nearly empty");
        Fill();
        stage.Probe.Settle();
        var full = await load.MeasureAsync($"{stage.Probe.Count("conversation")} conversations stored");
        Console.WriteLine($"A turn takes {full / empty:P0} of what it took before (median); {stage.Probe.Size / 1024.0 / 1024.0:F0} MB stored");
        return full <= empty * 1.2 ? 0 : 1;
    }

    /// <summary>Copies the conversations there are, under new ids, until there are enough.</summary>
    private void Fill()
    {
        for (var round = 0; stage.Probe.Count("conversation") < options.Stored; round++)
        {
            var values = new { mark = $"r{round}-", most = options.Stored - stage.Probe.Count("conversation") };
            stage.Probe.Execute(
                """
                INSERT INTO conversation (id, person, locale, opened, active, last, answered)
                SELECT @mark || id, person || @mark, locale, opened, active, last, last FROM conversation ORDER BY id LIMIT @most;
                INSERT INTO activity (conversation, number, id, client_id, incoming, json)
                SELECT @mark || conversation, number, id, client_id, incoming, json FROM activity WHERE @mark || conversation IN (SELECT id FROM conversation);
                INSERT INTO item (key, person, json, version, expires)
                SELECT @mark || key, person || @mark, json, version, expires FROM item ORDER BY key LIMIT @most;
                """, values);
        }
    }
}
