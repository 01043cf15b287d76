using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>Issues and reads the channel's tokens; they are sealed with the Data Protection keys that all instances share.</summary>
public sealed class TokenService(IDataProtectionProvider protection, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const char Separator = '\n';

    private readonly IDataProtector _protector = protection.CreateProtector("InviteBot.DirectLine.Token.v1");
    private readonly DirectLineOptions _options = options.Value;

    /// <summary>A new conversation id: 128 random bits that tell nothing about the person or the time.</summary>
    public static string NewConversationId() => RandomName();

    /// <summary>A new id for a person, with the prefix that only ids inside tokens may carry.</summary>
    public static string NewUserId() => $"dl_{RandomName()}";

    public TimeSpan Lifetime => _options.TokenLifetime;

    public string Issue(string conversationId, string userId)
    {
        var expires = clock.GetUtcNow().Add(_options.TokenLifetime).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        return Seal(_protector, string.Join(Separator, conversationId, userId, expires));
    }

    public TokenState Read(string? text, out ChannelToken token)
    {
        token = new ChannelToken("", "", DateTimeOffset.MinValue);
        if (Unseal(_protector, text) is not [var conversationId, var userId, var expires])
            return TokenState.Invalid;

        token = new ChannelToken(conversationId, userId, DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(expires, CultureInfo.InvariantCulture)));
        return clock.GetUtcNow() < token.ExpiresAt + _options.TokenGrace ? TokenState.Valid : TokenState.Expired;
    }

    internal static string Seal(IDataProtector protector, string text) =>
        WebEncoders.Base64UrlEncode(protector.Protect(Encoding.UTF8.GetBytes(text)));

    /// <summary>The lines that were sealed, or none if the text is not ours.</summary>
    internal static string[] Unseal(IDataProtector protector, string? text)
    {
        if (text is null or { Length: 0 or > 4096 })
            return [];
        try
        {
            return Encoding.UTF8.GetString(protector.Unprotect(WebEncoders.Base64UrlDecode(text))).Split(Separator);
        }
        catch (FormatException)
        {
            return [];
        }
        catch (CryptographicException refusal)
        {
            SealTrouble.ThrowIfKeysAreMissing(refusal);
            return [];
        }
    }

    private static string RandomName() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(16));
}
