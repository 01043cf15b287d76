using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>Tells a group chat or channel, where others read along, from a chat of one person with the bot.</summary>
internal static class Gathering
{
    public static bool Is(IActivity activity) => activity.Conversation is { } conversation && (conversation.IsGroup == true || conversation.ConversationType is "groupChat" or "channel");
}
