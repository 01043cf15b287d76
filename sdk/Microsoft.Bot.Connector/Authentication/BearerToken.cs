using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token as it stands in the header: well formed and of an algorithm that is accepted, but not verified.</summary>
internal sealed class BearerToken
{
    private const string Scheme = "Bearer ";

    // No channel's token comes near this; longer ones are not worth parsing.
    private const int MaximumLength = 64 * 1024;

    private BearerToken(JsonWebToken token)
    {
        Token = token;
    }

    public JsonWebToken Token { get; }

    public static BearerToken Read(string authHeader)
    {
        if (authHeader is null || !authHeader.StartsWith(Scheme, StringComparison.Ordinal) || authHeader.Length > MaximumLength)
        {
            throw Refusal.Because("it brings no bearer token");
        }

        var text = authHeader[Scheme.Length..];
        if (text.Length == 0 || text.AsSpan().ContainsAny(' ', ','))
        {
            throw Refusal.Because("it brings no single bearer token");
        }

        return new BearerToken(Parse(text));
    }

    private static JsonWebToken Parse(string text)
    {
        try
        {
            var token = new JsonWebToken(text);
            return token.IsEncrypted || !AuthenticationConstants.AllowedSigningAlgorithms.Contains(token.Alg) || string.IsNullOrEmpty(token.Kid)
                ? throw Refusal.Because("the token is not signed as it must be")
                : token;
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or JsonException or SecurityTokenException or InvalidOperationException)
        {
            throw Refusal.Because("the token is malformed");
        }
    }
}
