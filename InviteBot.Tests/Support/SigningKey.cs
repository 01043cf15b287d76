using System.Security.Cryptography;

namespace InviteBot.Tests.Support;

/// <summary>A key with which a fake authority signs, and the channels it is endorsed for.</summary>
internal sealed record SigningKey(string Kid, RSA Rsa, string[]? Endorsements)
{
    public static SigningKey Create(string kid, params string[]? endorsements) => new(kid, RSA.Create(2048), endorsements);
}
