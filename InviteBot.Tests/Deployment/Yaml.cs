using System.Text.Json.Nodes;
using InviteBot.Tests.Support;
using YamlDotNet.Serialization;

namespace InviteBot.Tests.Deployment;

/// <summary>Reads a YAML file of the repository as JSON, in which all values are texts.</summary>
internal static class Yaml
{
    public static JsonObject Read(string file)
    {
        var yaml = new DeserializerBuilder().Build().Deserialize(File.ReadAllText(Path.Combine(Repository.Folder, file)));
        return JsonNode.Parse(new SerializerBuilder().JsonCompatible().Build().Serialize(yaml))!.AsObject();
    }
}
