namespace InviteBot.Storage;

/// <summary>A row of the bot's state.</summary>
internal sealed record StoredItem(string Key, string Json, long Version, long Expires);
