using InviteBot.Invitations.Declining;

namespace InviteBot.Interview;

/// <summary>Says calmly what is not done, and what is possible instead.</summary>
internal static class DeclineWording
{
    public static string Say(Misuse misuse) => misuse switch
    {
        Misuse.Bulk => "I write one invitation at a time, because a text for everybody reads like a form letter; give me one name, and afterwards “next person” keeps your sign-off.",
        Misuse.Impersonation => "I write only in your own name; they can write theirs with me, or you can ask them for an introduction.",
        Misuse.InventedContact => "I don't write about a contact that never happened; “we haven't met” with one concrete reason works, or say “warm up” and they get to know you first.",
        _ => "A no is an answer, so I write nothing that presses; a short thank-you keeps the door open: say “they said no”.",
    };
}
