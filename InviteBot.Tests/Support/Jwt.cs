using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace InviteBot.Tests.Support;

/// <summary>Puts tokens together, good ones and bad ones.</summary>
internal static class Jwt
{
    public static string Sign(object header, object payload, RSA key, HashAlgorithmName? hash = null, RSASignaturePadding? padding = null)
    {
        var content = Part(header) + "." + Part(payload);
        var signature = key.SignData(Encoding.ASCII.GetBytes(content), hash ?? HashAlgorithmName.SHA256, padding ?? RSASignaturePadding.Pkcs1);
        return content + "." + Base64Url.EncodeToString(signature);
    }

    public static string Part(object json) => Encode(JsonSerializer.Serialize(json));

    public static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
