namespace Microsoft.Bot.Builder;

/// <summary>A stored object that knows its version; "*" writes over any version.</summary>
public interface IStoreItem
{
    string ETag { get; set; }
}
