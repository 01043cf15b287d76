namespace InviteBot.Hosting;

/// <summary>Who a browser belongs to, and the conversation it is in.</summary>
internal sealed record Person(string UserId, string ConversationId);
