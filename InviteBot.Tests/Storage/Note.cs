using Microsoft.Bot.Builder;

namespace InviteBot.Tests.Storage;

/// <summary>A stored object that knows its version.</summary>
public sealed class Note : IStoreItem
{
    public string? Text { get; set; }

    public int Count { get; set; }

    public string? ETag { get; set; }
}
