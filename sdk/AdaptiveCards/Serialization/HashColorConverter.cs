using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads a colour that is written in hexadecimal digits, and drops every other.</summary>
internal sealed partial class HashColorConverter : JsonConverter<string>
{
    public override bool CanWrite => false;

    public override string ReadJson(JsonReader reader, Type objectType, string existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.Value is string colour && Colour().IsMatch(colour))
        {
            return colour;
        }

        ParseWarnings.Add(serializer, "A colour is not written in hexadecimal digits.");
        return null;
    }

    public override void WriteJson(JsonWriter writer, string value, JsonSerializer serializer) => throw new NotSupportedException();

    [GeneratedRegex("^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$")]
    private static partial Regex Colour();
}
