using System.Text.RegularExpressions;
using InviteBot.Bot;
using InviteBot.TeamsApp;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.TeamsApp;

/// <summary>The rules a manifest has to keep, of the schema and of the Store.</summary>
public sealed partial class ManifestTests
{
    private static readonly UnpackedApp App = UnpackedApp.Build();
    private static readonly JObject Manifest = App.Manifest;

    [Fact]
    [Trait("Case", "M1")]
    public void Everything_that_is_required_is_there()
    {
        foreach (var name in new[] { "manifestVersion", "version", "id", "developer", "name", "description", "icons", "accentColor" }) Assert.NotNull(Manifest[name]);
    }

    [Fact]
    [Trait("Case", "M2")]
    public void The_version_of_the_manifest_is_that_of_its_schema() =>
        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{Text("manifestVersion")}/MicrosoftTeams.schema.json", Text("$schema"));

    [Fact]
    [Trait("Case", "M3")]
    public void The_id_is_the_bots_and_the_version_a_semantic_one()
    {
        Assert.Equal(UnpackedApp.AppId, Text("id"));
        Assert.Equal(UnpackedApp.AppId, Text("bots[0].botId"));
        Assert.Matches("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$", Text("version"));
    }

    [Fact]
    [Trait("Case", "M3")]
    public void What_is_in_the_package_has_not_changed_since_its_version_was_given() =>
        // A new content needs a new version in manifest.json; then this file is approved again.
        Support.Approved.Matches($"{Text("version")} {App.Fingerprint}\n", "TeamsApp/version.approved.txt");

    [Fact]
    [Trait("Case", "M4")]
    public void The_names_are_short_ours_and_two()
    {
        Assert.InRange(Text("name.short").Length, 1, 30);
        Assert.InRange(Text("name.full").Length, 1, 100);
        Assert.NotEqual(Text("name.short"), Text("name.full"));
        foreach (var name in new[] { Text("name.short"), Text("name.full") }) Assert.DoesNotMatch("(?i)teams|microsoft|linkedin|\\bchat\\b|\\bhelp\\b|\\bapp\\b", name);
    }

    [Fact]
    [Trait("Case", "M5")]
    public void The_descriptions_say_what_it_does_what_not_and_what_one_needs()
    {
        var (brief, full) = (Text("description.short"), Text("description.full"));
        Assert.InRange(brief.Length, 1, 80);
        Assert.Single(brief, letter => letter == '.');
        Assert.DoesNotMatch("(?i)\\bapp\\b", brief);
        Assert.InRange(full.Length, 1, 4_000);
        Assert.InRange(full.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, 500);
        Assert.DoesNotContain(brief, full, StringComparison.Ordinal);
        Assert.Equal(full.IndexOf("Teams", StringComparison.Ordinal), full.IndexOf("Microsoft Teams", StringComparison.Ordinal) + "Microsoft ".Length);
        foreach (var words in new[] { "English only", "need an account with LinkedIn", "not connected with LinkedIn", "nothing to sign in to", "24 hours", "30 days", "employer" }) Assert.Contains(words, full, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "M6")]
    [Trait("Case", "M13")]
    public void The_publisher_is_named_and_its_pages_are_on_the_own_domain()
    {
        Assert.InRange(Text("developer.name").Length, 1, 32);
        Assert.Equal(["https://invite.example.org/", "https://invite.example.org/privacy", "https://invite.example.org/terms"], new[] { "websiteUrl", "privacyUrl", "termsOfUseUrl" }.Select(name => Text($"developer.{name}")));
    }

    [Fact]
    [Trait("Case", "M8")]
    public void The_accent_colour_is_one() => Assert.Matches("^#[0-9A-Fa-f]{6}$", Text("accentColor"));

    [Fact]
    [Trait("Case", "M9")]
    [Trait("Case", "T7")]
    [Trait("Case", "T11")]
    [Trait("Case", "T25")]
    public void There_is_one_bot_for_personal_chats_with_a_menu_of_plain_words()
    {
        var bot = Assert.Single(Manifest["bots"]!);
        Assert.Equal(["personal"], bot["scopes"]!.Select(scope => (string?)scope));
        Assert.False((bool)bot["isNotificationOnly"]!);
        var list = Assert.Single(bot["commandLists"]!);
        Assert.True(JToken.DeepEquals(bot["scopes"], list["scopes"]));
        var titles = list["commands"]!.Select(command => (string)command["title"]!).ToList();
        Assert.InRange(titles.Count, 1, 12);
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(titles, title => Assert.Matches("^[a-z][a-z ]{0,127}$", title));
        Assert.All(list["commands"]!, command => Assert.InRange(((string)command["description"]!).Length, 1, 128));
    }

    [Fact]
    [Trait("Case", "M10")]
    [Trait("Case", "T33")]
    [Trait("Case", "T35")]
    public void There_is_one_message_extension_with_two_commands_and_no_link_handlers()
    {
        var extension = Assert.Single(Manifest["composeExtensions"]!);
        Assert.Null(extension["messageHandlers"]);
        var commands = extension["commands"]!.ToList();
        Assert.Equal([MessageExtension.Write, MessageExtension.Find], commands.Select(command => (string)command["id"]!));
        Assert.Equal(2, commands.Select(command => (string?)command["title"]).Distinct().Count());
        Assert.All(commands, command => Assert.InRange(((string)command["title"]!).Length, 1, 32));
        Assert.All(commands, command => Assert.InRange(((string)command["description"]!).Length, 1, 128));
        Assert.Equal(["compose", "message"], commands[0]["context"]!.Select(context => (string?)context));
        var parameter = Assert.Single(commands[1]["parameters"]!);
        Assert.InRange(((string)parameter["name"]!).Length, 1, 64);
        Assert.NotEmpty((string)parameter["description"]!);
    }

    [Fact]
    [Trait("Case", "M11")]
    public void The_valid_domain_is_the_sites_alone() => Assert.Equal(["invite.example.org"], Manifest["validDomains"]!.Select(domain => (string?)domain));

    [Theory]
    [InlineData("*.example.org")]
    [InlineData("https://invite.example.org")]
    [InlineData("invite.example.org:443")]
    [InlineData("invite.example.org/chat")]
    [InlineData("localhost")]
    [InlineData("org")]
    [InlineData("10.0.0.1")]
    [InlineData("invite..org")]
    [InlineData("invite.azurewebsites.net")]
    [InlineData("abc.ngrok.io")]
    [InlineData("x.devtunnels.ms")]
    [InlineData("teams.microsoft.com")]
    [InlineData("token.botframework.com")]
    [Trait("Case", "M11")]
    public void A_domain_that_is_none_or_not_ones_own_is_refused(string domain) => Assert.Contains("--domain", UnpackedApp.Settings with { Domain = domain } is var settings ? settings.Trouble : null, StringComparison.Ordinal);

    [Fact]
    [Trait("Case", "M11")]
    public void For_a_try_out_a_shared_domain_will_do() => Assert.Null((UnpackedApp.Settings with { Domain = "invite.azurewebsites.net", IsForTrying = true }).Trouble);

    [Fact]
    [Trait("Case", "M14")]
    public void A_language_file_that_is_added_is_in_the_package_and_named_in_the_manifest()
    {
        var german = new LanguageFile("de", "{\"$schema\":\"https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json\",\"description.short\":\"Eine ehrliche, persönliche Einladung.\"}");
        var app = UnpackedApp.Build(german);
        Assert.Equal("en", (string?)app.Manifest.SelectToken("localizationInfo.defaultLanguageTag"));
        Assert.Equal(("de", "de.json"), ((string?)app.Manifest.SelectToken("localizationInfo.additionalLanguages[0].languageTag"), (string?)app.Manifest.SelectToken("localizationInfo.additionalLanguages[0].file")));
        Assert.Equal(german.Json, System.Text.Encoding.UTF8.GetString(app.Files["de.json"]));
    }

    [Fact]
    [Trait("Case", "M14")]
    public void Every_string_of_every_language_file_is_one_of_the_manifest_and_as_short_and_the_name_stays()
    {
        foreach (var language in AppPackage.Languages)
        {
            foreach (var (key, value) in JObject.Parse(language.Json))
            {
                if (key == "$schema")
                {
                    Assert.Contains($"/v{Text("manifestVersion")}/", (string)value!, StringComparison.Ordinal);
                    continue;
                }

                Assert.NotNull(Manifest.SelectToken(key));
                if (key == "name.short") Assert.Equal(Text("name.short"), (string?)value);
                if (key == "description.short") Assert.InRange(((string)value!).Length, 1, 80);
                if (key.EndsWith(".title", StringComparison.Ordinal)) Assert.InRange(((string)value!).Length, 1, 32);
            }
        }
    }

    [Fact]
    [Trait("Case", "M15")]
    public void No_name_in_the_manifest_is_a_slip_of_the_pen()
    {
        // The published schema allows no other names; it was validated against it, and this keeps to what was validated.
        string[] known =
        [
            "$schema", "manifestVersion", "version", "id", "developer", "name", "websiteUrl", "privacyUrl", "termsOfUseUrl", "short", "full", "description", "icons", "color", "outline", "color32x32",
            "accentColor", "localizationInfo", "defaultLanguageTag", "defaultInstallScope", "bots", "botId", "scopes", "isNotificationOnly", "supportsFiles", "supportsCalling", "supportsVideo",
            "commandLists", "commands", "title", "composeExtensions", "composeExtensionType", "canUpdateConfiguration", "type", "context", "fetchTask", "initialRun", "parameters", "inputType", "permissions", "validDomains",
        ];
        Assert.Empty(Manifest.Descendants().OfType<JProperty>().Select(property => property.Name).Except(known));
        Assert.DoesNotMatch(Placeholder(), App.ManifestText);
    }

    private static string Text(string path) => (string?)Manifest.SelectToken(path.StartsWith('$') ? $"['{path}']" : path) ?? throw new InvalidOperationException($"The manifest has no {path}.");

    [GeneratedRegex("\\{\\{|\\}\\}")]
    private static partial Regex Placeholder();
}
