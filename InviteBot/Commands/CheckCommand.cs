namespace InviteBot.Commands;

/// <summary>"check": shows the settings that count, without secrets, and tries what the program needs before it is started.</summary>
public static class CheckCommand
{
    /// <summary>Writes a line for each setting and each trial to <paramref name="output"/>; 0 when every trial went well.</summary>
    /// <param name="configuration">The settings as they were read.</param>
    /// <param name="groups">The settings that the program knows.</param>
    /// <param name="trials">What is tried, in this order; one that fails does not keep the others from being tried.</param>
    /// <param name="reasons">The sentences that a failure has for whoever runs the program; empty when it has none.</param>
    /// <param name="output">Where the lines go.</param>
    public static async Task<int> RunAsync(IConfigurationRoot configuration, IReadOnlyList<SettingsGroup> groups, IReadOnlyList<Trial> trials, Func<Exception, IReadOnlyList<string>> reasons, TextWriter output)
    {
        var table = new SettingsTable(configuration, groups);
        foreach (var line in table.Lines()) await output.WriteLineAsync(line);
        foreach (var name in table.Unknown()) await output.WriteLineAsync($"{name,-41} has no effect: there is no such setting");
        await output.WriteLineAsync();

        var isGood = true;
        foreach (var trial in trials)
        {
            var (isOk, said) = await TryAsync(trial, reasons);
            await output.WriteLineAsync($"{trial.Name,-10} {(isOk ? "OK" : "FAILED"),-7} {said}");
            isGood &= isOk;
        }

        return isGood ? 0 : 1;
    }

    /// <summary>Warns of what stands among the program's settings and is none.</summary>
    public static void WarnOfUnknown(IConfigurationRoot configuration, IReadOnlyList<SettingsGroup> groups, ILogger log)
    {
        foreach (var name in new SettingsTable(configuration, groups).Unknown()) log.UnknownSetting(name);
    }

    private static async Task<(bool IsOk, string Said)> TryAsync(Trial trial, Func<Exception, IReadOnlyList<string>> reasons)
    {
        try
        {
            return (true, await trial.RunAsync());
        }
        catch (Exception failure)
        {
            // A fault has no words for the operator, and its own may hold anything: its kind has to do.
            return (false, reasons(failure) is { Count: > 0 } sentences ? string.Join(' ', sentences.Distinct(StringComparer.Ordinal)) : failure.GetType().Name);
        }
    }
}
