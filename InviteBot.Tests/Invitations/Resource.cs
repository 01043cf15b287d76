using System.Runtime.CompilerServices;

namespace InviteBot.Tests.Invitations;

/// <summary>Reads the data that lies beside these tests.</summary>
internal static class Resource
{
    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder(), file));

    public static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
