namespace InviteBot.Tests.Support;

/// <summary>Where the sources of these tests are.</summary>
internal static class Repository
{
    public static readonly string Folder = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InviteBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("InviteBot.sln is in no folder above the tests.");
    }
}
