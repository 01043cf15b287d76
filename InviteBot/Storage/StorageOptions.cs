namespace InviteBot.Storage;

/// <summary>Settings of what is kept.</summary>
public sealed class StorageOptions
{
    public static readonly string Section = "Storage";

    /// <summary>How long the answers of an unfinished or finished interview are kept after the last message. Default: 24 hours.</summary>
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromHours(24);
}
