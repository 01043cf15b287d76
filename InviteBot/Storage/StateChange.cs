namespace InviteBot.Storage;

/// <summary>A write that waits for its commit.</summary>
/// <param name="Key">The item's key as it stands in the table.</param>
/// <param name="Json">What to store; null deletes the item.</param>
/// <param name="Read">The version this replaces, <see cref="StateVersion.Missing"/> for none; null replaces whatever there is.</param>
internal sealed record StateChange(string Key, string? Json, long? Read);
