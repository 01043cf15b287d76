using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Carries the warnings of one card through all converters that read it; it converts nothing itself.</summary>
internal sealed class ParseWarnings(List<AdaptiveWarning> warnings) : JsonConverter
{
    // The number for what has no number of its own.
    private const int Unnumbered = -1;

    public override bool CanRead => false;

    public override bool CanWrite => false;

    public static JsonSerializerSettings Into(List<AdaptiveWarning> warnings) => new()
    {
        Converters = [new ParseWarnings(warnings)],
        DateParseHandling = DateParseHandling.None,
    };

    public static void Add(JsonSerializer serializer, string message) => Add(serializer, Unnumbered, message);

    public static void Add(JsonSerializer serializer, AdaptiveWarning.WarningStatusCode code, string message) => Add(serializer, (int)code, message);

    public override bool CanConvert(Type objectType) => false;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static void Add(JsonSerializer serializer, int code, string message) =>
        serializer.Converters.OfType<ParseWarnings>().FirstOrDefault()?.Keep(new AdaptiveWarning(code, message));

    private void Keep(AdaptiveWarning warning) => warnings.Add(warning);
}
