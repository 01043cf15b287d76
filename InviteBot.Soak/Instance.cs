using System.Diagnostics;
using System.Globalization;
using InviteBot.Tests.Support;

namespace InviteBot.Soak;

/// <summary>One instance of the program, as a process that can be killed and started again.</summary>
internal sealed class Instance(string program, IReadOnlyDictionary<string, string> settings, string log) : IAsyncDisposable
{
    private static readonly HttpClient Probe = new() { Timeout = TimeSpan.FromSeconds(2) };

    private Process? _process;

    public int Port { get; private set; }

    public bool IsRunning => _process is { HasExited: false };

    /// <summary>What it wrote to standard output and standard error in all its lives.</summary>
    public string Log => File.Exists(log) ? File.ReadAllText(log) : string.Empty;

    public int Id => _process?.Id ?? 0;

    /// <summary>Starts it and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        Port = FreePort.Find();
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec dotnet \"$1\" --urls \"$2\" >>\"$3\" 2>&1", "sh", program, string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}"), log]);
        foreach (var (name, value) in settings) start.Environment[name] = value;
        _process = Process.Start(start) ?? throw new InvalidOperationException("The program does not start.");
        for (var tries = 0; !await IsReadyAsync(); tries++)
        {
            if (_process.HasExited || tries > 600) throw new InvalidOperationException($"The program did not get ready:\n{Log}");
            await Task.Delay(50);
        }
    }

    /// <summary>Ends it as a crash would: no signal handler runs.</summary>
    public async Task KillAsync()
    {
        if (_process is not { HasExited: false } running) return;
        running.Kill();
        await running.WaitForExitAsync();
    }

    /// <summary>Asks it to end, and waits until it has.</summary>
    public async Task<int> StopAsync()
    {
        if (_process is not { HasExited: false } running) return 0;
        using var signal = Process.Start("kill", ["-TERM", running.Id.ToString(CultureInfo.InvariantCulture)]);
        await running.WaitForExitAsync();
        return running.ExitCode;
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Probe.GetAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/health/ready")));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
