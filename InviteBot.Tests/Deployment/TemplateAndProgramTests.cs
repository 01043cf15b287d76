using System.Text.Json.Nodes;
using System.Xml.Linq;
using InviteBot.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.Deployment;

/// <summary>The templates and the program agree.</summary>
public class TemplateAndProgramTests
{
    /// <summary>Settings of App Service itself.</summary>
    private static readonly string[] Platform = ["WEBSITE_RUN_FROM_PACKAGE", "SCM_DO_BUILD_DURING_DEPLOYMENT"];

    /// <summary>What a deployment to Azure cannot leave at its default.</summary>
    private static readonly string[] Given =
    [
        "Channels", "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppTenantId", "MicrosoftAppPassword", "WebAddress", "DirectLine:PublicUrl",
        "Hosting:KnownNetworks", "Storage:PostgreSql", "Storage:PostgreSqlIdentity", "Storage:Instances",
    ];

    public static TheoryData<string> Apps => [.. Template.Apps.Select(template => template.Name)];

    [Theory, MemberData(nameof(Apps)), Trait("Case", "Z5")]
    public void Only_settings_that_the_program_reads_are_made_and_none_it_needs_is_left_out(string name)
    {
        var made = SettingNames(Of(name)).Except(Platform).Select(ProgramSettings.Of).Distinct().ToList();
        Assert.Empty(made.Except(ProgramSettings.All));
        Assert.Equal(Given.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
        // Any other can be given by whoever deploys.
        Assert.Contains("parameters('moreSettings')", Of(name).Json.ToJsonString().Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Apps)), Trait("Case", "Z5")]
    public void The_site_is_closed_to_all_but_the_web_and_runs_what_is_built(string name)
    {
        var site = Of(name).Resource("Microsoft.Web/sites");
        var (properties, web) = (site["properties"]!, site["properties"]!["siteConfig"]!);
        Assert.True((bool)properties["httpsOnly"]!);
        Assert.False((bool)properties["clientAffinityEnabled"]!);
        Assert.Equal("UserAssigned", (string?)site["identity"]!["type"]);
        Assert.Equal(("1.2", "1.2", "Disabled"), ((string?)web["minTlsVersion"], (string?)web["scmMinTlsVersion"], (string?)web["ftpsState"]));
        Assert.True((bool)web["webSocketsEnabled"]! && (bool)web["alwaysOn"]! && (bool)web["http20Enabled"]! && !(bool)web["remoteDebuggingEnabled"]!);
        Assert.Equal("DOTNETCORE|" + Framework()["net".Length..], (string?)web["linuxFxVersion"]);
        Assert.Equal($"dotnet {typeof(Program).Assembly.GetName().Name}.dll", (string?)web["appCommandLine"]);

        var logins = Of(name).Resources.Where(resource => (string?)resource["type"] == "Microsoft.Web/sites/basicPublishingCredentialsPolicies").ToList();
        Assert.Equal([false, false], logins.Select(login => (bool)login["properties"]!["allow"]!));
    }

    [Theory, MemberData(nameof(Apps)), Trait("Case", "Z5"), Trait("Case", "Z10")]
    public void Database_and_vault_are_out_of_reach_of_strangers_and_no_file_is_the_store(string name)
    {
        var database = Of(name).Resource("Microsoft.DBforPostgreSQL/flexibleServers")["properties"]!;
        Assert.Equal(("Disabled", "Enabled", "Disabled"), ((string?)database["network"]!["publicNetworkAccess"], (string?)database["authConfig"]!["activeDirectoryAuth"], (string?)database["authConfig"]!["passwordAuth"]));
        Assert.DoesNotContain("Password=", Of(name).Json.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Of(name).Resources, resource => (string?)resource["type"] == "Microsoft.DBforPostgreSQL/flexibleServers/administrators");
        var vault = Of(name).Resource("Microsoft.KeyVault/vaults")["properties"]!;
        Assert.True((bool)vault["enableRbacAuthorization"]! && (bool)vault["enablePurgeProtection"]! && (bool)vault["enableSoftDelete"]!);
        Assert.Equal("Deny", (string?)vault["networkAcls"]!["defaultAction"]);

        // The program refuses several instances on a file (StartRefusalTests); here it never gets one, least of all on the share /home.
        Assert.DoesNotContain("Storage__DataFolder", SettingNames(Of(name)));
        Assert.DoesNotContain("/home", Of(name).Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Apps)), Trait("Case", "Z6"), Trait("Case", "O4")]
    public async Task Probe_and_endpoint_are_routes_of_the_program(string name)
    {
        await using var app = RunningApp.Start(settings: new Dictionary<string, string> { ["Channels"] = "Web,Teams", ["environment"] = "Development" });
        var routes = app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(route => route.RoutePattern.RawText).ToList();
        var ready = (string)Of(name).Resource("Microsoft.Web/sites")["properties"]!["siteConfig"]!["healthCheckPath"]!;
        Assert.Contains(ready, routes);

        var texts = Of(name).Json.ToJsonString();
        var endpoint = Template.Objects(Of(name).Json).Select(found => found["botEndpoint"]?["value"]).OfType<JsonValue>().Select(value => (string)value!).First(value => value.Contains("/api/", StringComparison.Ordinal));
        var path = endpoint[endpoint.IndexOf("/api/", StringComparison.Ordinal)..].Split('\'')[0];
        Assert.Contains(path, routes);
        Assert.Contains($"{{0}}{ready}", texts, StringComparison.Ordinal);
    }

    [Fact, Trait("Case", "Z6")]
    public void The_bot_is_reached_by_Teams_and_takes_its_id_from_the_same_identity()
    {
        foreach (var template in Template.All.Where(template => !template.IsApp))
        {
            var channels = template.Resources.Where(resource => (string?)resource["type"] == "Microsoft.BotService/botServices/channels").ToList();
            Assert.Equal(["DirectLineChannel", "MsTeamsChannel"], channels.Select(channel => (string)channel["properties"]!["channelName"]!).Order(StringComparer.Ordinal));
            Assert.NotNull(channels.Single(channel => (string?)channel["properties"]!["channelName"] == "DirectLineChannel")["condition"]);
            Assert.Equal("[parameters('botEndpoint')]", (string?)template.Resource("Microsoft.BotService/botServices")["properties"]!["endpoint"]);
            Assert.False((bool)template.Parameters["useDirectLine"]["defaultValue"]!);
        }

        Assert.All(Template.Apps, template => Assert.Superset(new HashSet<string> { "appId", "UMSIName", "botEndpoint", "validDomain" }, template.Json["outputs"]!.AsObject().Select(output => output.Key).ToHashSet()));
    }

    [Theory, MemberData(nameof(Apps)), Trait("Case", "Z6")]
    public void The_manifest_takes_id_and_domain_from_the_outputs_and_the_readme_says_how(string name)
    {
        // One address for all three: the endpoint of the bot, the page, and the domain of the manifest.
        var app = Of(name).Deployments.Select(deployment => deployment["outputs"]?.AsObject()).OfType<JsonObject>().Single(outputs => outputs["validDomain"] is not null && outputs["identityName"] is not null);
        Assert.Equal(
            ["[reference('site').outputs.address.value]", "[format('{0}/api/messages', reference('site').outputs.address.value)]", "[split(reference('site').outputs.address.value, '/')[2]]"],
            new[] { "webAddress", "botEndpoint", "validDomain" }.Select(output => (string?)app[output]!["value"]));
        Assert.Contains("teams-package --app-id <appId> --domain <validDomain>", Of(name).Readme, StringComparison.Ordinal);

        var manifest = TeamsApp.UnpackedApp.Build().Manifest;
        Assert.Equal((TeamsApp.UnpackedApp.Settings.AppId, TeamsApp.UnpackedApp.Settings.Domain), ((string?)manifest["bots"]![0]!["botId"], (string?)Assert.Single(manifest["validDomains"]!)));
    }

    [Theory, MemberData(nameof(Apps)), Trait("Case", "Z6")]
    public void A_slash_at_the_end_of_the_public_address_does_not_get_into_the_endpoint(string name)
    {
        var site = Of(name).Deployments.Single(deployment => deployment["variables"]?["publicAddress"] is not null);
        Assert.Equal(
            "[if(endsWith(parameters('publicUrl'), '/'), take(parameters('publicUrl'), sub(length(parameters('publicUrl')), 1)), parameters('publicUrl'))]",
            (string?)site["variables"]!["publicAddress"]);
        // Besides, it is only asked whether there is one.
        var settings = (string?)Of(name).Resource("Microsoft.Web/sites/config")["properties"];
        Assert.All(new[] { (string?)site["outputs"]!["address"]!["value"], settings }, expression =>
        {
            Assert.Contains("variables('publicAddress')", expression, StringComparison.Ordinal);
            Assert.DoesNotContain("parameters('publicUrl')", expression!.Replace("empty(parameters('publicUrl'))", "", StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }

    private static Template Of(string name) => Template.All.Single(template => template.Name == name);

    /// <summary>The names in the site's own settings, and in those that the app's module hands to it.</summary>
    private static List<string> SettingNames(Template template)
    {
        var own = (string)template.Resource("Microsoft.Web/sites/config")["properties"]!;
        var handed = Template.Objects(template.Json).Select(found => found["settings"]?["value"]).OfType<JsonValue>().Select(value => (string)value!);
        return [.. handed.Prepend(own).SelectMany(ArmExpression.Names)];
    }

    private static string Framework() =>
        XDocument.Load(Path.Combine(Repository.Folder, "Directory.Build.props")).Descendants("TargetFramework").Single().Value;
}
