using System.Globalization;
using Microsoft.Playwright;

namespace InviteBot.Benchmarks;

/// <summary>
/// Loads the page of a running site in Chromium with a cold profile and prints bytes over the wire and the time until the
/// send box can be used: as it is, and with a four times slower processor on a line of 10 Mbit/s.
/// </summary>
internal static class PageLoad
{
    private const int Runs = 5;

    public static async Task RunAsync(Uri address)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] });
        foreach (var slow in new[] { false, true })
        {
            var loads = new List<(double Milliseconds, double Bytes)>();
            for (var run = 0; run < Runs; run++)
                loads.Add(await LoadAsync(chromium, address, slow));
            var times = loads.Select(load => load.Milliseconds).Order().ToList();
            var line = string.Create(CultureInfo.InvariantCulture, $"{(slow ? "4x slower CPU, 10 Mbit/s" : "as it is")}: send box after {times[Runs / 2]:F0} ms (median of {Runs}, best {times[0]:F0}), {loads[0].Bytes / 1000:F1} KB over the wire");
            Console.WriteLine(line);
        }
    }

    private static async Task<(double Milliseconds, double Bytes)> LoadAsync(IBrowser chromium, Uri address, bool slow)
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        double bytes = 0;
        await session.SendAsync("Network.enable");
        session.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += finished!.Value.GetProperty("encodedDataLength").GetDouble();
        if (slow)
            await SlowDownAsync(session);

        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        await page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit });
        await page.GetByPlaceholder("Write your answer").WaitForAsync();
        var elapsed = System.Diagnostics.Stopwatch.GetElapsedTime(start);
        await page.Locator(".webchat__bubble__content").First.WaitForAsync();
        return (elapsed.TotalMilliseconds, bytes);
    }

    private static async Task SlowDownAsync(ICDPSession session)
    {
        const int BytesPerSecond = 10_000_000 / 8;
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });
        await session.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = 20,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
    }
}
