using System.Diagnostics;

namespace InviteBot.Soak;

/// <summary>How long conversations wait, so that all of them together keep a wanted rate.</summary>
internal static class Pace
{
    /// <summary>Waits for the rest of one conversation's share of the time; not at all when the rate is 0.</summary>
    /// <param name="conversations">How many talk at once.</param>
    /// <param name="rate">Turns a second of all of them; 0 for all they can.</param>
    /// <param name="start">The timestamp at which this turn began.</param>
    public static async Task KeepAsync(int conversations, int rate, long start)
    {
        if (rate == 0) return;
        var left = TimeSpan.FromSeconds((double)conversations / rate) - Stopwatch.GetElapsedTime(start);
        if (left > TimeSpan.Zero) await Task.Delay(left);
    }
}
