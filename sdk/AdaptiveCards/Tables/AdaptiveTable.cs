using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Rows and columns.</summary>
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(true)]
    public bool FirstRowAsHeaders { get; set; } = true;

    [JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveContainerStyle>), true)]
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveContainerStyle? GridStyle { get; set; }

    public List<AdaptiveTableRow> Rows { get; set; } = [];

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(true)]
    public bool ShowGridLines { get; set; } = true;

    public new void Add(AdaptiveElement element) => Rows.Add((AdaptiveTableRow)element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();
}
