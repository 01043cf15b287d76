using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Verifies tokens of some issuers against the keys they publish.</summary>
internal sealed class TokenCheck(IReadOnlyCollection<string> issuers, SigningKeySource source)
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>Says whether a token claims to come from here; that is not verified.</summary>
    public bool Issues(BearerToken token) => issuers.Contains(token.Token.Issuer, StringComparer.Ordinal);

    /// <summary>Gives the claims of a token, and what the key that signed it is endorsed for.</summary>
    public async Task<(ClaimsIdentity Identity, HashSet<string> Endorsements)> ValidateAsync(
        BearerToken token, CancellationToken cancellationToken)
    {
        // A token of a foreign issuer never costs a look at the published keys.
        if (!Issues(token))
        {
            throw Refusal.Because("the token comes from another issuer");
        }

        var key = await FindKeyAsync(token.Token.Kid, cancellationToken).ConfigureAwait(false);
        var result = await Handler.ValidateTokenAsync(token.Token, Rules(key.Key)).ConfigureAwait(false);
        return result.IsValid
            ? (result.ClaimsIdentity, key.Endorsements)
            : throw Refusal.Because("the token does not hold: " + result.Exception.GetType().Name);
    }

    private async Task<PublishedKey> FindKeyAsync(string kid, CancellationToken cancellationToken)
    {
        var keys = await source.GetAsync(cancellationToken).ConfigureAwait(false);
        if (!keys.TryGetValue(kid, out var key))
        {
            keys = await source.LookAgainAsync(keys, cancellationToken).ConfigureAwait(false);
            keys.TryGetValue(kid, out key);
        }

        return key ?? throw Refusal.Because("the token is signed with an unknown key");
    }

    private TokenValidationParameters Rules(SecurityKey key) => new()
    {
        ValidIssuers = issuers,
        // The audience is compared with the app ids afterwards, since only the credentials know them.
        ValidateAudience = false,
        IssuerSigningKey = key,
        ValidateIssuerSigningKey = true,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateLifetime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
    };
}
