using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Writes a value by its name; a name that is not known is read as the default.</summary>
internal sealed class IgnoreDefaultStringEnumConverter<TEnum> : StringEnumConverter
    where TEnum : struct, Enum
{
    public IgnoreDefaultStringEnumConverter()
        : this(false)
    {
    }

    public IgnoreDefaultStringEnumConverter(bool camelCase)
    {
        NamingStrategy = camelCase ? new CamelCaseNamingStrategy() : null;
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.Value is string name && !Enum.TryParse<TEnum>(name, ignoreCase: true, out _))
        {
            ParseWarnings.Add(serializer, $"'{name}' is not known here.");
            return default(TEnum);
        }

        return base.ReadJson(reader, objectType, existingValue, serializer);
    }
}
