using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Writes a value by its name; a name that is not known is warned of and replaced.</summary>
internal abstract class KnownNamesConverter<TEnum> : StringEnumConverter
    where TEnum : struct, Enum
{
    private readonly TEnum? _unknown;

    protected KnownNamesConverter(bool camelCase, TEnum? unknown)
    {
        NamingStrategy = camelCase ? new CamelCaseNamingStrategy() : null;
        _unknown = unknown;
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.Value is string name && !Enum.TryParse<TEnum>(name, ignoreCase: true, out _))
        {
            ParseWarnings.Add(serializer, $"'{name}' is not known here.");
            return _unknown;
        }

        return base.ReadJson(reader, objectType, existingValue, serializer);
    }
}
