using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InviteBot.Tests.Deployment;

/// <summary>What can be said of the templates without an Azure to deploy them to.</summary>
public partial class TemplateTests
{
    private static readonly string[] Secrets = ["appSecret"];

    public static TheoryData<string> Names => [.. Template.All.Select(template => template.Name)];

    [Theory, MemberData(nameof(Names)), Trait("Case", "Z1")]
    public async Task The_committed_JSON_is_what_the_compiler_makes_without_a_complaint(string name)
    {
        var (json, complaints) = await Bicep.CompileAsync(Of(name).Source);
        Assert.Equal("", complaints);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), Of(name).Json), $"{name}.json is not what its Bicep says: run deploymentTemplates/build.sh.");
    }

    [Fact, Trait("Case", "Z1")]
    public async Task The_linter_does_complain_of_a_secret_with_a_default_and_an_old_version()
    {
        var planted = Path.Combine(Template.Root, "modules", $"planted-{Guid.NewGuid():N}.bicep");
        try
        {
            await File.WriteAllTextAsync(planted, "@secure()\nparam secret string = 'x'\nresource site 'Microsoft.Web/sites@2020-06-01' = {\n  name: secret\n  location: 'westeurope'\n}\n");
            var (_, complaints) = await Bicep.CompileAsync(planted);
            Assert.Contains("Error secure-parameter-default", complaints, StringComparison.Ordinal);
            Assert.Contains("Error use-recent-api-versions", complaints, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(planted);
        }
    }

    [Theory, MemberData(nameof(Names)), Trait("Case", "Z2")]
    public void The_parameter_file_names_only_what_there_is_and_all_that_is_needed_but_secrets(string name)
    {
        var (template, named) = (Of(name), Of(name).ParameterFile["parameters"]!.AsObject().Select(parameter => parameter.Key).ToList());
        Assert.Empty(named.Except(template.Parameters.Keys));
        Assert.Empty(named.Intersect(Secrets));
        Assert.Empty(template.Parameters.Where(parameter => parameter.Value["defaultValue"] is null).Select(parameter => parameter.Key).Except(named).Except(Secrets));
    }

    [Theory, MemberData(nameof(Names)), Trait("Case", "Z2")]
    public void The_readme_tells_of_each_parameter_in_the_templates_own_words(string name)
    {
        var template = Of(name);
        Assert.All(template.Parameters, parameter => Assert.Contains($"| `{parameter.Key}` | {parameter.Value["metadata"]!["description"]}", template.Readme, StringComparison.Ordinal));
        Assert.Contains($"--template-file {name}.json --parameters @parameters-for-{name}.json", template.Readme, StringComparison.Ordinal);
    }

    [Theory, Trait("Case", "Z2")]
    [InlineData("template-BotApp-with-rg", "appServiceName existingAppServicePlanName existingAppServicePlanLocation newAppServicePlanName newAppServicePlanLocation newAppServicePlanSku appType appId appSecret UMSIName UMSIResourceGroupName tenantId")]
    [InlineData("template-BotApp-new-rg", "groupName groupLocation appServiceName appServicePlanName appServicePlanLocation appServicePlanSku appType appId appSecret UMSIName UMSIResourceGroupName tenantId")]
    [InlineData("template-AzureBot-with-rg", "azureBotId azureBotSku azureBotRegion botEndpoint appType appId UMSIName UMSIResourceGroupName tenantId")]
    [InlineData("template-AzureBot-new-rg", "azureBotId azureBotSku azureBotRegion botEndpoint appType appId UMSIName UMSIResourceGroupName tenantId")]
    public void The_parameters_that_people_know_keep_their_names(string name, string known) =>
        Assert.Empty(known.Split(' ').Except(Of(name).Parameters.Keys));

    [Theory, MemberData(nameof(Names)), Trait("Case", "Z3")]
    public void Whatever_a_deployment_refers_to_is_declared_in_it(string name)
    {
        foreach (var deployment in Of(name).Deployments)
        {
            var body = string.Concat(Own(deployment).Select(text => text + "\n"));
            Assert.Empty(Named(ParameterUse(), body).Except(Keys(deployment["parameters"])));
            Assert.Empty(Named(VariableUse(), body).Except(Keys(deployment["variables"])));
            Assert.All(Dependencies(deployment), on => Assert.True(IsDeclared(on, deployment), on));
        }
    }

    [Fact, Trait("Case", "Z3")]
    public void The_app_and_the_bot_allow_the_same_values()
    {
        var allowed = from template in Template.All from parameter in template.Parameters where parameter.Value["allowedValues"] is not null select (parameter.Key, Values: parameter.Value["allowedValues"]!.ToJsonString());
        Assert.All(allowed.GroupBy(found => found.Key), same => Assert.Single(same.Select(found => found.Values).Distinct()));
    }

    [Theory, MemberData(nameof(Names)), Trait("Case", "Z4")]
    public void No_secret_is_readable_in_a_deployment(string name)
    {
        foreach (var deployment in Of(name).Deployments)
        {
            var parameters = (deployment["parameters"]?.AsObject() ?? []).ToDictionary(parameter => parameter.Key, parameter => parameter.Value!.AsObject());
            var secret = parameters.Where(parameter => SecretName().IsMatch(parameter.Key)).ToList();
            Assert.All(secret, parameter => Assert.Equal("securestring", (string?)parameter.Value["type"], ignoreCase: true));
            Assert.All(secret, parameter => Assert.Equal("", (string?)parameter.Value["defaultValue"] ?? ""));
            var told = deployment["outputs"]?.ToJsonString() ?? "";
            Assert.DoesNotContain("listKeys", told, StringComparison.Ordinal);
            Assert.All(secret, parameter => Assert.DoesNotContain($"parameters('{parameter.Key}')", told, StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Names)), Trait("Case", "Z7")]
    public void A_managed_identity_is_the_default_and_many_tenants_only_allowed(string name)
    {
        var type = Of(name).Parameters["appType"];
        Assert.Equal("UserAssignedMSI", (string?)type["defaultValue"]);
        Assert.Equal(["UserAssignedMSI", "SingleTenant", "MultiTenant"], type["allowedValues"]!.AsArray().Select(value => (string?)value));
        Assert.Equal("UserAssignedMSI", (string?)Of(name).ParameterFile["parameters"]!["appType"]!["value"]);
    }

    [Fact, Trait("Case", "Z8")]
    public void Each_API_version_is_listed_with_its_reason_and_the_old_ones_are_the_newest_there_are()
    {
        var listed = JsonNode.Parse(File.ReadAllText(Path.Combine(Template.Root, "api-versions.json")))!.AsArray().Select(row => row!.AsObject()).ToList();
        var used = Template.All.SelectMany(template => template.Resources).Select(resource => $"{resource["type"]}@{resource["apiVersion"]}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(listed.Select(row => $"{row["type"]}@{row["version"]}").Order(StringComparer.Ordinal), used);

        // That a version is the newest stable one is the compiler's own check (use-recent-api-versions, an error here).
        var suppressed = listed.Where(row => ((string)row["version"]!).EndsWith("-preview", StringComparison.Ordinal));
        Assert.Equal("Microsoft.Insights/diagnosticSettings", (string?)Assert.Single(suppressed)["type"]);
        Assert.All(listed, row => Assert.True(DateOnly.TryParseExact(((string)row["version"]!)[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && ((string)row["because"]!).Length > 0));
    }

    [Theory, MemberData(nameof(Names)), Trait("Case", "Z9")]
    public void The_readme_says_how_to_look_first_to_repeat_and_to_remove(string name) =>
        Assert.All(["what-if", "can be repeated", "az group delete"], words => Assert.Contains(words, Of(name).Readme, StringComparison.Ordinal));

    private static Template Of(string name) => Template.All.Single(template => template.Name == name);

    private static IEnumerable<string> Keys(JsonNode? node) => node?.AsObject().Select(property => property.Key) ?? [];

    private static IEnumerable<string> Named(Regex use, string text) => use.Matches(text).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>The strings of a deployment without those of the deployments inside it, which have parameters of their own.</summary>
    private static IEnumerable<string> Own(JsonNode? node, bool isInside = false) => node switch
    {
        JsonObject inner when isInside && inner["$schema"] is not null => [],
        JsonObject found => found.SelectMany(property => Own(property.Value, isInside: true)),
        JsonArray list => list.SelectMany(item => Own(item, isInside: true)),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static IEnumerable<string> Dependencies(JsonObject deployment) =>
        Resources(deployment).SelectMany(resource => resource.Value?["dependsOn"]?.AsArray().Select(on => (string)on!) ?? []);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Resources(JsonObject deployment) => deployment["resources"] switch
    {
        JsonObject byName => byName,
        JsonArray list => list.Select((resource, index) => KeyValuePair.Create(index.ToString(CultureInfo.InvariantCulture), resource)),
        _ => [],
    };

    /// <summary>By its symbolic name, or by the id made from its type and the same name expressions.</summary>
    private static bool IsDeclared(string on, JsonObject deployment) => Resources(deployment).Any(resource =>
        resource.Key == on || on.Contains($"'{resource.Value!["type"]}'", StringComparison.Ordinal));

    [GeneratedRegex(@"parameters\('(\w+)'\)")]
    private static partial Regex ParameterUse();

    [GeneratedRegex(@"variables\('(\w+)'\)")]
    private static partial Regex VariableUse();

    [GeneratedRegex("(?i)secret$|password$|key$")]
    private static partial Regex SecretName();
}
