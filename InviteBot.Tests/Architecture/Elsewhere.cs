using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Architecture;

/// <summary>A type outside the planted room whose method hides a forbidden type among its parameters.</summary>
internal static class Elsewhere
{
    public static void Takes(JArray? value) => _ = value;
}
