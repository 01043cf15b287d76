using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace AdaptiveCards;

/// <summary>What kind of text is asked for.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum AdaptiveTextInputStyle
{
    Text = 0,
    Tel = 1,
    Url = 2,
    Email = 3,
    Password = 4,
}
