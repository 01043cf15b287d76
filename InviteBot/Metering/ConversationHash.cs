using System.Security.Cryptography;
using System.Text;

namespace InviteBot.Metering;

/// <summary>Enough of a conversation to find its lines and spans, and no name of it: in Teams its id is that of a person.</summary>
internal static class ConversationHash
{
    public static string Of(string conversation) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(conversation)))[..8];
}
