using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Writes a value by its name; a name that is not known is read as no value.</summary>
internal sealed class IgnoreNullEnumConverter<TEnum> : StringEnumConverter
    where TEnum : struct, Enum
{
    public IgnoreNullEnumConverter()
        : this(false)
    {
    }

    public IgnoreNullEnumConverter(bool camelCase)
    {
        NamingStrategy = camelCase ? new CamelCaseNamingStrategy() : null;
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.Value is string name && !Enum.TryParse<TEnum>(name, ignoreCase: true, out _))
        {
            ParseWarnings.Add(serializer, $"'{name}' is not known here.");
            return null;
        }

        return base.ReadJson(reader, objectType, existingValue, serializer);
    }
}
