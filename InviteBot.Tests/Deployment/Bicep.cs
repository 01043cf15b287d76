using System.Diagnostics;
using System.Reflection;

namespace InviteBot.Tests.Deployment;

/// <summary>The Bicep compiler of the NuGet package; it needs no network.</summary>
internal static class Bicep
{
    private static readonly string Compiler = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == nameof(Bicep)).Value!;

    /// <summary>Compiles <paramref name="source"/>; the ARM JSON, and what the compiler and its linter had to say.</summary>
    public static async Task<(string Json, string Complaints)> CompileAsync(string source)
    {
        using var compiling = Process.Start(new ProcessStartInfo(Compiler, ["build", source, "--stdout"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var json = compiling.StandardOutput.ReadToEndAsync();
        var complaints = compiling.StandardError.ReadToEndAsync();
        await compiling.WaitForExitAsync();
        return (await json, await complaints);
    }
}
