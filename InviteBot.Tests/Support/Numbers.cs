using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.Support;

/// <summary>Hears what one running program measures, as an exporter would.</summary>
internal sealed class Numbers : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly List<(string Instrument, double Value, string Tags)> _heard = [];

    public Numbers(RunningApp app)
    {
        // Tests run side by side: only this program's meters count.
        var factory = app.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (found, hears) =>
        {
            if (found.Meter.Name == "InviteBot" && ReferenceEquals(found.Meter.Scope, factory)) hears.EnableMeasurementEvents(found);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>Everything heard, each with its tags as "name=value", in the order of their names.</summary>
    public IReadOnlyList<(string Instrument, double Value, string Tags)> All
    {
        get
        {
            lock (_heard) return [.. _heard];
        }
    }

    public double Sum(string instrument, string? tags = null) => Of(instrument, tags).Sum(each => each.Value);

    public int Count(string instrument, string? tags = null) => Of(instrument, tags).Count();

    /// <summary>Waits until the sum is that.</summary>
    public async Task ReachesAsync(double sum, string instrument, string? tags = null)
    {
        for (var attempt = 0; Math.Abs(Sum(instrument, tags) - sum) > 0.5; attempt++)
        {
            Assert.True(attempt < 200, $"{instrument} is {Sum(instrument, tags)} and not {sum}.");
            await Task.Delay(50);
        }
    }

    public void Dispose() => _listener.Dispose();

    private IEnumerable<(string Instrument, double Value, string Tags)> Of(string instrument, string? tags) => All.Where(each => each.Instrument == instrument && (tags is null || each.Tags == tags));

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var written = string.Join(' ', tags.ToArray().OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}"));
        lock (_heard) _heard.Add((instrument.Name, value, written));
    }
}
