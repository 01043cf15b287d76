namespace InviteBot.Hosting;

/// <summary>A file of the page with the forms it is stored in; its version changes when its content does.</summary>
internal sealed record WebAsset(string Path, string Version, string ContentType, bool HasBrotli, bool HasGzip);
