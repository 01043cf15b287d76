using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace InviteBot.DirectLine;

/// <summary>The user id in the body of a request: { "user": { "id": "dl_..." } }.</summary>
internal static partial class UserIds
{
    /// <summary>True, with null, if the body names no user; false if what it names is no id for a token.</summary>
    public static bool TryRead(JObject body, out string? userId)
    {
        userId = null;
        // The official client sends an empty user when it knows none.
        if (body["user"] is null or { Type: JTokenType.Null } || body["user"] is JObject { Count: 0 })
            return true;
        if (body["user"] is not JObject user || user["id"] is not JValue { Type: JTokenType.String, Value: string id } || !Shape().IsMatch(id))
            return false;
        userId = id;
        return true;
    }

    [GeneratedRegex(@"\Adl_[A-Za-z0-9_-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
