using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace InviteBot.Hosting;

/// <summary>
/// The files of the page: /assets/{version}/{name}, compressed beforehand, kept by browsers for good because another
/// content has another address. Only what stood in the folder at the start can be asked for.
/// </summary>
internal sealed class WebAssets
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, WebAsset> _assets;

    public WebAssets()
    {
        var files = Directory.Exists(Folder) ? Directory.GetFiles(Folder).Where(file => ContentTypes.ContainsKey(Path.GetExtension(file))).ToList() : [];
        // The modules of the page import each other by relative address, so they share one version; the libraries have their own.
        var libraries = files.Where(file => Path.GetFileName(file) is "webchat.js" or "teams.js").ToList();
        var page = files.Except(libraries).Order(StringComparer.Ordinal).ToList();
        _assets = libraries.SelectMany(library => Describe([library])).Concat(Describe(page)).ToFrozenDictionary(asset => Path.GetFileName(asset.Path), StringComparer.Ordinal);
    }

    /// <summary>The address of a file.</summary>
    public string this[string name] => _assets.TryGetValue(name, out var asset)
        ? $"/assets/{asset.Version}/{name}"
        : throw new InvalidOperationException($"wwwroot/{name} is missing beside the program; build the project again.");

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/assets/{version}/{name}", [HttpMethods.Get, HttpMethods.Head], (string version, string name, HttpContext context) =>
            _assets.TryGetValue(name, out var asset) ? Send(asset, context, isKept: asset.Version == version) : Results.NotFound());
        endpoints.MapMethods("/widget.js", [HttpMethods.Get, HttpMethods.Head], (HttpContext context) => Send(_assets["widget.js"], context, isKept: false));
    }

    private static IEnumerable<WebAsset> Describe(IReadOnlyList<string> files)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData([.. files.SelectMany(File.ReadAllBytes)]))[..12];
        return files.Select(file => new WebAsset(file, version, ContentTypes[Path.GetExtension(file)], File.Exists($"{file}.br"), File.Exists($"{file}.gz")));
    }

    private static IResult Send(WebAsset asset, HttpContext context, bool isKept)
    {
        var response = context.Response.Headers;
        response.CacheControl = isKept ? "public, max-age=31536000, immutable" : "no-cache";
        response.Vary = "Accept-Encoding";
        var (suffix, encoding) = Choose(asset, context.Request.Headers.AcceptEncoding);
        if (encoding is not null)
            response.ContentEncoding = encoding;
        var tag = new EntityTagHeaderValue($"\"{asset.Version}{suffix}\"");
        return Results.File(asset.Path + suffix, asset.ContentType, entityTag: tag);
    }

    private static (string Suffix, string? Encoding) Choose(WebAsset asset, StringValues accepted)
    {
        var wanted = StringWithQualityHeaderValue.TryParseList(accepted, out var list)
            ? list.Where(value => value.Quality is not 0).Select(value => value.Value.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase)
            : [];
        return asset.HasBrotli && wanted.Contains("br") ? (".br", "br")
            : asset.HasGzip && wanted.Contains("gzip") ? (".gz", "gzip")
            : ("", null);
    }
}
