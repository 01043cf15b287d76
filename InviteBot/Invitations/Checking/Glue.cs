using System.Collections.Frozen;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Checking;

/// <summary>The words of our own that may stand in a text: none of them states a fact about anybody.</summary>
internal static class Glue
{
    public static FrozenSet<string> Words { get; } = Phrasebook.Load("glue.json").Words("glue");
}
