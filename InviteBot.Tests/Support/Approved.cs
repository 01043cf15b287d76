using System.Runtime.CompilerServices;

namespace InviteBot.Tests.Support;

/// <summary>
/// Compares a text with the approved file of that name. With the environment variable UPDATE_APPROVED=1 the file is
/// written instead; the change is then approved, or not, by whoever reads the diff.
/// </summary>
internal static class Approved
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, ".."));

    public static void Matches(string actual, string path)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(file, actual);
            return;
        }

        Assert.True(File.Exists(file), $"There is no approved file {path}.");
        Assert.Equal(File.ReadAllText(file), actual);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
