using InviteBot.TeamsApp;

namespace InviteBot.Commands;

/// <summary>"teams-package --app-id … --domain …": writes the package that is added to Teams.</summary>
public static class TeamsPackageCommand
{
    private const string Usage = "teams-package --app-id ID --domain HOST [--developer NAME] [--out FILE] [--for-trying]";

    private static readonly string[] Named = ["--app-id", "--domain", "--developer", "--out"];

    /// <summary>Tells on <paramref name="output"/> what was written, on <paramref name="errors"/> what is wrong; 0 is success.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (Read(arguments) is not { } given || given.GetValueOrDefault("--app-id") is not { } appId || given.GetValueOrDefault("--domain") is not { } domain)
        {
            errors.WriteLine(Usage);
            return 1;
        }

        var settings = new PackageSettings { AppId = appId, Domain = domain, IsForTrying = given.ContainsKey("--for-trying") };
        if (given.TryGetValue("--developer", out var developer)) settings = settings with { Developer = developer };
        if (settings.Trouble is { } trouble)
        {
            errors.WriteLine(trouble);
            return 1;
        }

        return Write(given.GetValueOrDefault("--out", "invitebot-teams.zip"), AppPackage.Build(settings), output, errors);
    }

    private static int Write(string file, byte[] package, TextWriter output, TextWriter errors)
    {
        try
        {
            File.WriteAllBytes(file, package);
            output.WriteLine($"{Path.GetFullPath(file)} ({package.Length} bytes): add it in Teams under Apps, Manage your apps, Upload an app.");
            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"The file {file} cannot be written: {problem.Message}");
            return 1;
        }
    }

    /// <summary>Null when something stands there that is not understood.</summary>
    private static Dictionary<string, string>? Read(string[] arguments)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--for-trying") given[arguments[i]] = string.Empty;
            else if (Named.Contains(arguments[i]) && i + 1 < arguments.Length) given[arguments[i]] = arguments[++i];
            else return null;
        }

        return given;
    }
}
