using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InviteBot.TeamsApp;

/// <summary>Builds the package that is added to Teams: manifest, icons and languages at the top of a zip. The same settings give the same bytes.</summary>
public static class AppPackage
{
    private static readonly string Room = typeof(AppPackage).Namespace + ".";
    private static readonly string LanguagesAt = Room + "languages.";
    private static readonly string[] Icons = ["color.png", "outline.png", "color32x32.png"];

    // The oldest time a zip can tell: when the package was built is nobody's business.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Nobody reads the manifest as HTML, and people read it with their eyes.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The languages in the folder languages beside the manifest; a file added there is in the next package.</summary>
    public static IReadOnlyList<LanguageFile> Languages { get; } =
    [
        .. typeof(AppPackage).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(LanguagesAt, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => new LanguageFile(Path.GetFileNameWithoutExtension(name[LanguagesAt.Length..]), Encoding.UTF8.GetString(Read(name)))),
    ];

    public static byte[] Build(PackageSettings settings) => Build(settings, Languages);

    public static byte[] Build(PackageSettings settings, IReadOnlyList<LanguageFile> languages)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "manifest.json", Encoding.UTF8.GetBytes(Manifest(settings, languages)));
            foreach (var icon in Icons) Add(zip, icon, Read($"{Room}icons.{icon}"));
            foreach (var language in languages) Add(zip, language.Name, Encoding.UTF8.GetBytes(language.Json));
        }

        return bytes.ToArray();
    }

    private static string Manifest(PackageSettings settings, IReadOnlyList<LanguageFile> languages)
    {
        var template = Encoding.UTF8.GetString(Read(Room + "manifest.json"))
            .Replace("{{appId}}", settings.AppId.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace("{{domain}}", settings.Domain.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace("{{developer}}", JsonEncodedText.Encode(settings.Developer.Trim(), JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), StringComparison.Ordinal);
        var manifest = JsonNode.Parse(template)?.AsObject() ?? throw new InvalidOperationException("The manifest is empty.");
        if (languages.Count > 0)
        {
            manifest["localizationInfo"] = new JsonObject { ["defaultLanguageTag"] = manifest["localizationInfo"]?["defaultLanguageTag"]?.GetValue<string>(), ["additionalLanguages"] = new JsonArray([.. languages.Select(language => new JsonObject { ["languageTag"] = language.Tag, ["file"] = language.Name })]) };
        }

        return manifest.ToJsonString(Readable) + "\n";
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not part of the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
