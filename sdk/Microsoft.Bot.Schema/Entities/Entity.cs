using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata of an activity; what the type does not name is kept in Properties.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new();

    /// <summary>Reads this entity as one of a particular kind.</summary>
    public T GetAs<T>() => JObject.FromObject(this, Serializer).ToObject<T>(Serializer);

    /// <summary>Takes over all that another entity says.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj, Serializer).ToObject<Entity>(Serializer);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    public bool Equals(Entity other) => other is not null
        && JToken.DeepEquals(JObject.FromObject(this, Serializer), JObject.FromObject(other, Serializer));

    public override bool Equals(object obj) => Equals(obj as Entity);

    public override int GetHashCode() => HashCode.Combine(Type);

    private static JsonSerializer Serializer => WireJson.Serializer;
}
