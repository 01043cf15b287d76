namespace InviteBot.DirectLine;

/// <summary>An activity in the list of a conversation, in JSON, with its number (1, 2, 3, ...) as watermark.</summary>
public sealed record LoggedActivity(long Watermark, string Json);
