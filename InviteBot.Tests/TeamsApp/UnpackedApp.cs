using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using InviteBot.TeamsApp;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.TeamsApp;

/// <summary>A package as Teams finds it.</summary>
internal sealed class UnpackedApp
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    private UnpackedApp(byte[] package)
    {
        Package = package;
        using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            Files.Add(entry.FullName, content.ToArray());
        }

        ManifestText = Encoding.UTF8.GetString(Files["manifest.json"]);
        Manifest = JObject.Parse(ManifestText);
    }

    public static PackageSettings Settings { get; } = new() { AppId = AppId, Domain = "invite.example.org" };

    public byte[] Package { get; }

    public Dictionary<string, byte[]> Files { get; } = [];

    public string ManifestText { get; }

    public JObject Manifest { get; }

    /// <summary>Differs when anything in the package does but its version.</summary>
    public string Fingerprint
    {
        get
        {
            var version = (string?)Manifest["version"];
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (name, content) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(name));
                hash.AppendData(name == "manifest.json" ? Encoding.UTF8.GetBytes(ManifestText.Replace($"\"version\": \"{version}\"", "", StringComparison.Ordinal)) : content);
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    public static UnpackedApp Build(params LanguageFile[] languages) => new(languages.Length == 0 ? AppPackage.Build(Settings) : AppPackage.Build(Settings, languages));

    public static UnpackedApp Open(string file) => new(File.ReadAllBytes(file));
}
