using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using InviteBot.Bot;
using InviteBot.DirectLine;
using InviteBot.Hosting;
using InviteBot.Storage;

namespace InviteBot.Tests.Deployment;

/// <summary>The settings the program reads: those of its options classes, and those of the Bot Framework it hands on.</summary>
internal static partial class ProgramSettings
{
    /// <summary>What ConfigurationBotFrameworkAuthentication and ConfigurationServiceClientCredentialFactory look up themselves.</summary>
    public static readonly IReadOnlyList<string> BotFramework = BotOptions.HandedOn;

    /// <summary>Each setting with its default as one would write it; lists are empty.</summary>
    public static IReadOnlyDictionary<string, string> Own { get; } = Of("", new BotOptions())
        .Concat(Of(DirectLineOptions.Section + ":", new DirectLineOptions()))
        .Concat(Of(HostingOptions.Section + ":", new HostingOptions()))
        .Concat(Of(StorageOptions.Section + ":", new StorageOptions()))
        .ToDictionary(setting => setting.Name, setting => setting.Default);

    public static IEnumerable<string> All => Own.Keys.Concat(BotFramework);

    /// <summary>An environment variable's name as the setting it stands for, without the number in a list.</summary>
    public static string Of(string variable) => Index().Replace(variable.Replace("__", ":", StringComparison.Ordinal), "");

    private static IEnumerable<(string Name, string Default)> Of(string section, object options) =>
        from property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite || typeof(IList).IsAssignableFrom(property.PropertyType) || property.PropertyType == typeof(IList<string>)
        select (section + property.Name, Written(property.GetValue(options)));

    private static string Written(object? value) => value switch
    {
        IEnumerable<string> => "",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    [GeneratedRegex(@":\d+$")]
    private static partial Regex Index();
}
