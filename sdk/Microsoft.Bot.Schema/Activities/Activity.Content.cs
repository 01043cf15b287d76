using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Says whether there is anything to show: text, a summary, an attachment or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    public Mention[] GetMentions() => (Entities ?? [])
        .Where(entity => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
        .Select(entity => entity.GetAs<Mention>())
        .ToArray();

    /// <summary>Reads the channel data as one type; throws when it is something else.</summary>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT data => data,
        _ => ((JObject)ChannelData).ToObject<TypeT>(),
    };

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
            return ChannelData is not null;
        }
        catch (Exception mismatch) when (mismatch is InvalidCastException or JsonException or ArgumentException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Says whether this came over a streaming connection, whose addresses are not http.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
