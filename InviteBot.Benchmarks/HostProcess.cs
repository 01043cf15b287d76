using System.Diagnostics;
using System.Text;

namespace InviteBot.Benchmarks;

/// <summary>A program under measurement, as a process of its own.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private HostProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The time from the start of the process to its first good answer.</summary>
    public TimeSpan StartTook { get; private set; }

    /// <summary>Seconds of processor time that it has used.</summary>
    public double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts a command and waits until a request is answered with 200.</summary>
    public static async Task<HostProcess> StartAsync(string command, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings, Uri firstRequest)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var http = new HttpClient { Timeout = Patience };
        var started = Stopwatch.GetTimestamp();
        var host = new HostProcess(Process.Start(start) ?? throw new InvalidOperationException($"{command} does not start."));
        try
        {
            while (!await IsAnsweredAsync(http, firstRequest))
            {
                if (host._process.HasExited || Stopwatch.GetElapsedTime(started) > Patience) throw new InvalidOperationException($"{command} gave no answer:\n{host.Output}");
                await Task.Delay(5);
            }

            host.StartTook = Stopwatch.GetElapsedTime(started);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    private static async Task<bool> IsAnsweredAsync(HttpClient http, Uri request)
    {
        try
        {
            using var answer = await http.GetAsync(request);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output) _output.AppendLine(line.Data);
    }
}
