using System.Globalization;

namespace InviteBot.Interview;

/// <summary>The sentences about what is kept of a person: seeing it, deleting it, and the invitations they asked to keep.</summary>
internal static class PersonalWording
{
    public static readonly string ForgetButton = "Delete everything";
    public static readonly string KeepDataButton = "Keep it";
    public static readonly string NotForgotten = "All right, nothing is deleted.";
    public static readonly string NothingToKeep = "There is no finished invitation here that I could keep. Finish one first, then say \"keep it\".";
    public static readonly string NothingKept = "You have kept no invitation yet. When one is finished, say \"keep it\" and you find it here for thirty days.";
    public static readonly string UnknownNumber = "I have no kept invitation with that number. Say \"my invitations\" to see what there is.";
    public static readonly string UseButton = "Use as a start";
    public static readonly string DeleteButton = "Delete";
    public static readonly string SetAside = "Something went wrong with what I remembered of our conversation, and I can't read it any more. I'm sorry. Let's begin again; what you asked me to keep is not touched.";
    public static readonly string NewerVersion = "We last spoke when I was a newer version than I am right now, and I don't want to spoil what you told me then. Please come back in a little while, or say \"start over\" to begin afresh.";
    public static readonly string Updated = "I have been updated since we last spoke. Your answers are safe; here is where we are:";

    public static string SureToForget(PersonRecord record, int kept, int plans) =>
        $"This deletes everything I have of you, in all conversations: {Inventory(record, kept, plans)}. It cannot be undone. Delete it?";

    public static string Forgotten(PersonRecord record, int kept, int plans, ChatSurface surface) =>
        $"Done. I have deleted {Inventory(record, kept, plans)}. {NotMine(surface)} Say \"start\" whenever you'd like to begin again.";

    public static string Export(string json) => $"This is everything I keep of you:\n{json}";

    public static string ExportCut(string json, int leftOut) =>
        $"This is what I keep of you, without the {leftOut.ToString(CultureInfo.InvariantCulture)} oldest lines of our conversations, which are too long to show here; they stand further up in this chat:\n{json}";

    public static string Kept(KeptInvitation kept) =>
        $"Kept as invitation {Number(kept)}. Say \"my invitations\" to find it again; it goes thirty days after you last looked, or when you say \"delete invitation {Number(kept)}\".";

    public static string List(IReadOnlyList<KeptInvitation> kept) =>
        "Your invitations:\n" + string.Join('\n', kept.Select(each => $"{Number(each)}. {each.Name}, kept on {each.KeptOn}")) + "\nSay \"show invitation\", \"use invitation\" or \"delete invitation\" with its number.";

    public static string ShowButton(KeptInvitation kept) => $"Show invitation {Number(kept)}";

    public static string Title(KeptInvitation kept) => $"Invitation {Number(kept)}, to {kept.Name}";

    public static string Use(KeptInvitation kept) => $"use invitation {Number(kept)}";

    public static string Delete(KeptInvitation kept) => $"delete invitation {Number(kept)}";

    public static string Deleted(KeptInvitation kept) => $"Invitation {Number(kept)} is deleted.";

    public static string Used(KeptInvitation kept) =>
        $"I have taken over from the invitation to {kept.Name} what is about you. What is about the other person I ask anew, so that it doesn't read like a copy.";

    private static string Inventory(PersonRecord record, int kept, int plans) =>
        $"{Count(record.Activities.Count, "line")} in {Count(record.Conversations, "conversation")}, your answers and the texts made of them, {(plans == 0 ? "and " : "")}{Count(kept, "kept invitation")}{(plans == 0 ? "" : $" and {Count(plans, "warm-up plan")}")}";

    /// <summary>What deletion cannot reach.</summary>
    private static string NotMine(ChatSurface surface) => surface.EmployerMayRead
        ? "What I can't delete is this chat itself: Teams keeps its lines, and your employer may have a copy."
        : "What I can't delete: what this window shows until you reload it, what you have copied or sent, and backups made by whoever runs this site.";

    private static string Count(int count, string what) => $"{count.ToString(CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(KeptInvitation kept) => kept.Number.ToString(CultureInfo.InvariantCulture);
}
