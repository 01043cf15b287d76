using System.Globalization;

namespace InviteBot.Storage;

/// <summary>The version of a stored item: a number drawn anew at each write, so that one that was deleted and came again is never taken for the old one.</summary>
internal static class StateVersion
{
    /// <summary>The version of an item that is not there.</summary>
    public static readonly long Missing;

    public static long New() => Random.Shared.NextInt64(1, long.MaxValue);

    public static string ToTag(long version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Null for "*", which stands over any version.</summary>
    /// <exception cref="ArgumentException">The tag is not one of ours.</exception>
    public static long? FromTag(string? tag) => tag switch
    {
        null => Missing,
        "*" => null,
        _ => long.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : throw new ArgumentException("An ETag has to be one that was read, or *.", nameof(tag)),
    };
}
