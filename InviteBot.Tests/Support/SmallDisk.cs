using System.Diagnostics;
using System.Globalization;

namespace InviteBot.Tests.Support;

/// <summary>A file system of its own, of a few megabytes, that can be filled to the last byte or made read-only.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDisk(int megabytes) => Run("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m"), "tmpfs", _folder.Path);

    /// <summary>Whether this account may mount one here.</summary>
    public static bool IsPossible { get; } = Try();

    public string Path => _folder.Path;

    private string Ballast => System.IO.Path.Combine(Path, "ballast");

    /// <summary>Writes until nothing fits any more.</summary>
    public void Fill()
    {
        using var file = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = 65_536; size > 0; size /= 2)
        {
            try
            {
                while (true) file.Write(new byte[size]);
            }
            catch (IOException)
            {
                // Full for pieces of this size.
            }
        }
    }

    /// <summary>Makes room again.</summary>
    public void Clear() => File.Delete(Ballast);

    public void MakeReadOnly() => Run("mount", "-o", "remount,ro", _folder.Path);

    public void Dispose()
    {
        Run("umount", "--lazy", _folder.Path);
        _folder.Dispose();
    }

    private static bool Try()
    {
        if (Environment.UserName != "root" || !OperatingSystem.IsLinux()) return false;
        try
        {
            new SmallDisk(megabytes: 1).Dispose();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true }) ?? throw new InvalidOperationException($"{program} does not start.");
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} gave {process.ExitCode}: {errors}");
    }
}
