using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the claims of a caller.</summary>
internal static class BotClaims
{
    /// <summary>Gives the app id: claim appid in tokens of version 1.0, azp in those of 2.0.</summary>
    public static string AppId(IEnumerable<Claim> claims)
    {
        var known = claims as ICollection<Claim> ?? claims.ToList();
        return Value(known, AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => Value(known, AuthenticationConstants.AppIdClaim),
            "2.0" => Value(known, AuthenticationConstants.AuthorizedParty),
            _ => null,
        };
    }

    /// <summary>Gives the app id of the bot that a caller turned to: the audience, or the app itself for emulator tokens.</summary>
    public static string BotAppId(ClaimsIdentity identity) =>
        Value(identity.Claims, AuthenticationConstants.AudienceClaim) ?? AppId(identity.Claims);

    public static string Value(IEnumerable<Claim> claims, string type) => claims.FirstOrDefault(claim => claim.Type == type)?.Value;
}
