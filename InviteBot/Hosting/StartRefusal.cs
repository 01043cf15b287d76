using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace InviteBot.Hosting;

/// <summary>Says in one sentence why the program does not start. Whoever has written a setting wrongly wants its name, not a stack.</summary>
public static partial class StartRefusal
{
    /// <summary>Runs the program; a start that is refused ends it with exit code 1 and a sentence for each reason.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> program, TextWriter errors)
    {
        try
        {
            return await program();
        }
        catch (Exception refusal) when (Reasons(refusal) is { Count: > 0 } reasons)
        {
            foreach (var reason in reasons.Distinct(StringComparer.Ordinal)) await errors.WriteLineAsync(reason);
            return 1;
        }
    }

    /// <summary>Has all settings examined now, before anything is opened.</summary>
    public static void CheckSettings(this WebApplication app) => app.Services.GetService<IStartupValidator>()?.Validate();

    /// <summary>The same, for the command "check".</summary>
    public static Task<string> TrySettingsAsync(this WebApplication app)
    {
        app.CheckSettings();
        return Task.FromResult($"each value can be meant; the environment is {app.Environment.EnvironmentName}");
    }

    /// <summary>Empty for what is no refusal but a fault, which keeps its stack.</summary>
    public static IReadOnlyList<string> Reasons(Exception failure) => failure switch
    {
        OptionsValidationException settings => [.. settings.Failures.Select(Sentence)],
        AggregateException several when several.InnerExceptions.All(each => Reasons(each).Count > 0) => [.. several.InnerExceptions.SelectMany(Reasons)],
        InvalidOperationException value when Conversion().Match(value.Message) is { Success: true } conversion => [$"{conversion.Groups["name"]}: \"{conversion.Groups["value"]}\" is not {Kind(conversion.Groups["type"].Value)}."],
        InvalidDataException { InnerException: FormatException where } file => [$"{file.Message} {where.Message}"],
        IOException { InnerException: AddressInUseException } taken => [$"urls: {taken.Message}"],
        SocketException forbidden => [$"urls: the address cannot be listened on ({forbidden.Message})."],
        FormatException address when address.Message.StartsWith("Invalid url", StringComparison.Ordinal) => [$"urls: {address.Message}."],
        _ => [],
    };

    private static string Kind(string type) => type switch
    {
        "System.Int32" => "a whole number",
        "System.TimeSpan" => "a time such as 00:30:00",
        "System.Boolean" => "true or false",
        "System.Uri" => "an address",
        _ => "what can stand here",
    };

    /// <summary>The framework names the class and its member where a setting has a section and a name.</summary>
    private static string Sentence(string failure) =>
        Annotation().Match(failure) is { Success: true } annotation ? $"{annotation.Groups["section"]}:{annotation.Groups["name"]}: {annotation.Groups["error"]}" : failure;

    [GeneratedRegex("^DataAnnotation validation failed for '(?<section>[A-Za-z]+)Options' members: '(?<name>[^']+)' with the error: '(?<error>.*)'\\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Annotation();

    [GeneratedRegex("^Failed to convert configuration value '(?<value>.*)' at '(?<name>[^']+)' to type '(?<type>[^']+)'\\.$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Conversion();
}
