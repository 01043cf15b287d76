using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads and writes sizes such as 40px; a height may also be auto or stretch.</summary>
internal sealed class StringSizeWithUnitConverter(bool isHeight) : JsonConverter
{
    private const string Pixels = "px";

    public override bool CanConvert(Type objectType) => objectType == typeof(uint) || objectType == typeof(AdaptiveHeight);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var text = Convert.ToString(reader.Value, CultureInfo.InvariantCulture) ?? string.Empty;
        if (isHeight && Enum.TryParse<AdaptiveHeightType>(text, ignoreCase: true, out var named) && named != AdaptiveHeightType.Pixel)
        {
            return new AdaptiveHeight(named);
        }

        var digits = text.EndsWith(Pixels, StringComparison.OrdinalIgnoreCase) ? text[..^Pixels.Length] : text;
        if (!uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            ParseWarnings.Add(serializer, "A size is not a number of pixels.");
            return isHeight ? AdaptiveHeight.Auto : 0u;
        }

        return isHeight ? new AdaptiveHeight(size) : size;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => writer.WriteValue(value switch
    {
        AdaptiveHeight { HeightType: AdaptiveHeightType.Stretch } => "stretch",
        AdaptiveHeight { HeightType: AdaptiveHeightType.Auto } => "auto",
        AdaptiveHeight height => (height.Unit ?? 0).ToString(CultureInfo.InvariantCulture) + Pixels,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) + Pixels,
    });
}
