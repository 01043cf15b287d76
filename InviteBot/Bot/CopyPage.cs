using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace InviteBot.Bot;

/// <summary>
/// The page in a dialog that a text is copied from. The text travels sealed, for a few minutes, behind the # of the page's
/// address: that part is sent to no server, so it stands in no log, and the page exchanges it for the text.
/// </summary>
internal sealed class CopyPage(IDataProtectionProvider protection, IOptions<BotOptions> options)
{
    /// <summary>Where the page is, as Hosting serves it.</summary>
    public static readonly string Path = "/teams/copy";

    // Longer addresses are not safe with every client; such a text comes on a card.
    private const int LongestAddress = 2_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("InviteBot.CopyPage").ToTimeLimitedDataProtector();

    /// <summary>Null where the site has no https address, or the text is too long to be handed over this way.</summary>
    public string? AddressFor(string text)
    {
        if (options.Value.WebAddress is not { Scheme: "https" } site) return null;
        var address = $"{new Uri(site, Path).AbsoluteUri}#{_seal.Protect(text, Lifetime)}";
        return address.Length <= LongestAddress ? address : null;
    }

    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost($"{Path}/text", Exchange).WithMetadata(new RequestSizeLimitAttribute(2 * LongestAddress));

    private IResult Exchange(CopyRequest request, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TextOf(request.Ticket) is { } text ? Results.Json(new { text }) : Results.Problem(statusCode: StatusCodes.Status410Gone);
    }

    private string? TextOf(string? ticket)
    {
        try
        {
            return ticket is { Length: > 0 and <= LongestAddress } ? _seal.Unprotect(ticket) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
