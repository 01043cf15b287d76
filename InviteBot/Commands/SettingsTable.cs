using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace InviteBot.Commands;

/// <summary>What the settings are and where each comes from; of a secret only whether it is set.</summary>
internal sealed class SettingsTable(IConfigurationRoot configuration, IReadOnlyList<SettingsGroup> groups)
{
    private static readonly string[] SecretEndings = ["Password", "Secret", "Secrets"];

    /// <summary>One line a setting: name, value, origin.</summary>
    public IEnumerable<string> Lines() => groups.SelectMany(group => Properties(group).Select(property => Line(group, property.Name, property.GetValue(group.Defaults), IsSecret(property)))
        .Concat(group.Others.Select(name => Line(group, name, unset: null, IsSecret(name)))));

    /// <summary>Names in the program's sections that it does not know: they are without effect, and mostly mistyped.</summary>
    public IEnumerable<string> Unknown() =>
        from @group in groups
        where @group.Section.Length > 0
        from child in configuration.GetSection(@group.Section).GetChildren()
        where !Properties(@group).Any(property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase))
        select child.Path;

    private static IEnumerable<PropertyInfo> Properties(SettingsGroup group) =>
        group.Defaults.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite || property.PropertyType == typeof(IList<string>));

    private static bool IsSecret(PropertyInfo property) => property.GetCustomAttribute<PasswordPropertyTextAttribute>() is { Password: true } || IsSecret(property.Name);

    private static bool IsSecret(string name) => SecretEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private string Line(SettingsGroup group, string name, object? unset, bool isSecret)
    {
        var setting = configuration.GetSection(group.Section.Length == 0 ? name : $"{group.Section}:{name}");
        List<IConfigurationSection> parts = [.. setting.GetChildren().Prepend(setting).Where(part => part.Value is { Length: > 0 })];
        var value = parts.Count == 0 ? Written(unset) : string.Join(", ", parts.Select(part => part.Value));
        var shown = value.Length == 0 ? "not set" : isSecret ? "set" : OneLine(value);
        var origin = parts.Count == 0 ? (value.Length == 0 ? "" : "default") : Origin(parts[0].Path);
        return $"{setting.Path,-41} {shown,-36} {origin}".TrimEnd();
    }

    private string Origin(string path) => configuration.Providers.LastOrDefault(provider => provider.TryGet(path, out _)) switch
    {
        FileConfigurationProvider file => file.Source.Path ?? "file",
        EnvironmentVariablesConfigurationProvider => "environment",
        CommandLineConfigurationProvider => "command line",
        _ => "host",
    };

    private static string Written(object? value) => value switch
    {
        IEnumerable<string> => "",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private static string OneLine(string value) => string.Concat(value.Select(character => char.IsControl(character) ? ' ' : character));
}
