using System.Diagnostics;
using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.EndToEnd;

/// <summary>The published Direct Line client, in Node, against this server.</summary>
public sealed class NodeClientTests
{
    private const string Secret = "a-secret-for-other-servers";

    [Fact]
    [Trait("Case", "D27")]
    [Trait("Case", "D30")]
    [Trait("Case", "D35")]
    public async Task The_published_client_finds_what_it_expects()
    {
        await using var app = DirectLineClient.StartEchoBot(new Dictionary<string, string> { ["DirectLine:Secrets:0"] = Secret });
        var script = Path.Combine(Repository.Folder, "InviteBot.Tests", "EndToEnd", "Node", "conformance.mjs");
        var start = new ProcessStartInfo("node")
        {
            ArgumentList = { "--experimental-websocket", "--no-warnings", script, app.Address.AbsoluteUri, Secret, Path.Combine(Path.GetTempPath(), "InviteBot.Tests", "npm") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var (said, complained) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            await node.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!node.HasExited) node.Kill();
        }

        Assert.True(node.ExitCode == 0, await said + await complained);
        Assert.Equal(8, (await said).Split('\n').Count(line => line.StartsWith("ok: ", StringComparison.Ordinal)));
    }
}
