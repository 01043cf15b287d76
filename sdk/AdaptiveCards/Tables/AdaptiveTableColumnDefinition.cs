using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a column of a table looks.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>The width as a share of the table.</summary>
    [JsonIgnore]
    public long Width { get; set; }

    /// <summary>The width in pixels, which goes before the share.</summary>
    [JsonIgnore]
    public double PixelWidth { get; set; }

    [JsonProperty("width", NullValueHandling = NullValueHandling.Ignore)]
    internal object WrittenWidth
    {
        get => PixelWidth > 0 ? PixelWidth.ToString(CultureInfo.InvariantCulture) + "px" : Width > 0 ? Width : null;
        set
        {
            var text = Convert.ToString(value, CultureInfo.InvariantCulture);
            if (text.EndsWith("px", StringComparison.Ordinal) && double.TryParse(text[..^2], CultureInfo.InvariantCulture, out var pixels))
            {
                PixelWidth = pixels;
            }
            else if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var share))
            {
                Width = share;
            }
        }
    }
}
