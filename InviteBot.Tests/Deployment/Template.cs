using System.Text.Json.Nodes;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Deployment;

/// <summary>One of the committed ARM templates, with its parameter file and readme.</summary>
internal sealed record Template(string Folder, string Name)
{
    public static readonly string Root = Path.Combine(Repository.Folder, "deploymentTemplates");

    public static IReadOnlyList<Template> All { get; } =
    [
        new("deployUseExistResourceGroup", "template-BotApp-with-rg"),
        new("deployUseExistResourceGroup", "template-AzureBot-with-rg"),
        new("deployWithNewResourceGroup", "template-BotApp-new-rg"),
        new("deployWithNewResourceGroup", "template-AzureBot-new-rg"),
    ];

    public static IEnumerable<Template> Apps => All.Where(template => template.IsApp);

    public bool IsApp => Name.Contains("BotApp", StringComparison.Ordinal);

    public string Source => FileOf(Name + ".bicep");

    public JsonObject Json => Read(Name + ".json");

    public JsonObject ParameterFile => Read($"parameters-for-{Name}.json");

    public string Readme => File.ReadAllText(FileOf("readme.md"));

    public IReadOnlyDictionary<string, JsonObject> Parameters => Json["parameters"]!.AsObject().ToDictionary(parameter => parameter.Key, parameter => parameter.Value!.AsObject());

    /// <summary>Every deployment within: the template itself and those of its modules.</summary>
    public IEnumerable<JsonObject> Deployments => Objects(Json).Where(found => found["$schema"] is not null);

    /// <summary>Every resource, at any depth; those that are only referred to are left out.</summary>
    public IEnumerable<JsonObject> Resources => Objects(Json).Where(found => found["apiVersion"] is not null && found["existing"] is null);

    public JsonObject Resource(string type) => Resources.Single(resource => (string?)resource["type"] == type);

    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(property => Objects(property.Value)).Prepend(found),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private string FileOf(string file) => Path.Combine(Root, Folder, file);

    private JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(FileOf(file)))!.AsObject();
}
