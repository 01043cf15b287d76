using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace InviteBot.Tests.Support;

/// <summary>What axe-core has to say about the page as it is now.</summary>
internal static class Accessibility
{
    public static async Task HasNoViolationAsync(BrowserWindow window)
    {
        var result = await window.Page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(Describe)));
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}";
}
