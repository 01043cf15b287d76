namespace InviteBot.DirectLine;

/// <summary>Something that another instance did with a conversation.</summary>
/// <param name="ConversationId">Which one; null when news may have been missed, and any conversation may have changed.</param>
/// <param name="IsErased">Whether the conversation is gone; otherwise its list has grown.</param>
public sealed record ConversationNews(string? ConversationId, bool IsErased);
