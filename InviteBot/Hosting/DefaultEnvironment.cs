namespace InviteBot.Hosting;

/// <summary>The environment when nobody names one: a Debug build is for development, a Release build for production.</summary>
public static class DefaultEnvironment
{
    private static readonly string[] Variables = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];

    /// <summary>Null when the command line or the environment names one: then that counts.</summary>
    public static string? Name(string[] args)
    {
        var isNamed = args.Any(arg => arg.StartsWith("--environment", StringComparison.OrdinalIgnoreCase))
            || Variables.Any(variable => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)));
        return isNamed || !IsDebugBuild ? null : Environments.Development;
    }

#if DEBUG
    private static bool IsDebugBuild => true;
#else
    private static bool IsDebugBuild => false;
#endif
}
