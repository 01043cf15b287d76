namespace InviteBot.Interview;

/// <summary>What is said under the message box of Teams.</summary>
internal static class ExtensionWording
{
    public static readonly string UnknownCommand = "I don't know that command. \"Write an invitation\" and \"My invitations\" are what I can do here.";
    public static readonly string NothingFound = "None of your kept invitations has these words.";
    public static readonly string Written = "Three lengths, each as far as it fits";

    public static string KeptOn(KeptInvitation kept) => $"Kept on {kept.KeptOn}";
}
