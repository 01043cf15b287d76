using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>The short-lived, single-use permission in a stream's address; the token itself never stands in an address.</summary>
internal sealed class StreamTickets(IDataProtectionProvider protection, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private readonly IDataProtector _protector = protection.CreateProtector("InviteBot.DirectLine.Ticket.v1");
    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new(StringComparer.Ordinal);

    public string Issue(string conversationId)
    {
        var until = clock.GetUtcNow().Add(options.Value.StreamTicketLifetime).ToUnixTimeMilliseconds();
        var serial = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(12));
        return TokenService.Seal(_protector, string.Join('\n', conversationId, serial, until.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>True once for each ticket of this conversation, while it lasts.</summary>
    public bool TryUse(string? ticket, string conversationId)
    {
        if (TokenService.Unseal(_protector, ticket) is not [var owner, var serial, var until] || owner != conversationId)
            return false;
        var expires = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(until, CultureInfo.InvariantCulture));
        ForgetExpired();
        return clock.GetUtcNow() < expires && _used.TryAdd(serial, expires);
    }

    private void ForgetExpired()
    {
        var now = clock.GetUtcNow();
        foreach (var (serial, expires) in _used)
            if (expires <= now)
                _used.TryRemove(serial, out _);
    }
}
