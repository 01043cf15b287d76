namespace InviteBot.Interview;

/// <summary>What is said where others read along.</summary>
internal static class PublicWording
{
    public static readonly string OnlyInPrivate = "I ask personal questions, so I only do that in a chat of our own. Nothing you tell me is shown here.";
    public static readonly string Help = "I help one person write one honest LinkedIn invitation, in a chat of our own. Here you can use \"Write an invitation\" and \"My invitations\" under the message box; what comes out is yours to post, or not.";
    public static readonly string NotYourButton = "That button belongs to the conversation it was made in, so it does nothing here. If you want to write an invitation too, I'm glad to help in a chat of our own.";
    public static readonly string PrivateChat = "Open our private chat";
}
