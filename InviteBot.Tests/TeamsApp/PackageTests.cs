using System.IO.Compression;
using InviteBot.Commands;
using InviteBot.TeamsApp;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.TeamsApp;

/// <summary>The package and its icons, and the command that writes it.</summary>
public sealed class PackageTests
{
    private static readonly UnpackedApp App = UnpackedApp.Build();

    [Fact]
    [Trait("Case", "M12")]
    public void The_top_of_the_zip_holds_the_manifest_and_its_icons_and_nothing_else()
    {
        Assert.Equal(["color.png", "color32x32.png", "manifest.json", "outline.png"], App.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(App.Manifest["icons"]!.Select(icon => (string)icon.First!).Order(StringComparer.Ordinal), App.Files.Keys.Where(name => name.EndsWith(".png", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.InRange(App.Package.Length, 1, 1024 * 1024);
    }

    [Fact]
    [Trait("Case", "M12")]
    public async Task The_same_settings_give_the_same_bytes_at_any_time()
    {
        var first = AppPackage.Build(UnpackedApp.Settings);
        await Task.Delay(TimeSpan.FromSeconds(2.1)); // a zip counts in two seconds
        Assert.Equal(first, AppPackage.Build(UnpackedApp.Settings));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    [Trait("Case", "M7")]
    public void The_colour_icon_is_a_square_of_one_ground_with_the_symbol_in_its_middle()
    {
        var icon = new Png(App.Files["color.png"]);
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        var ground = icon[0, 0];
        Assert.Equal("#5B5FC7", $"#{ground.R:X2}{ground.G:X2}{ground.B:X2}");
        Assert.Equal((string?)App.Manifest["accentColor"], $"#{ground.R:X2}{ground.G:X2}{ground.B:X2}");
        Assert.All(icon.Pixels, pixel => Assert.Equal(255, pixel.Colour.A));
        var symbol = icon.Pixels.Where(pixel => pixel.Colour != ground).ToList();
        Assert.InRange(symbol.Min(pixel => pixel.X), 47, 60);
        Assert.InRange(symbol.Max(pixel => pixel.X), 131, 144);
        Assert.InRange(symbol.Min(pixel => pixel.Y), 47, 60);
        Assert.InRange(symbol.Max(pixel => pixel.Y), 131, 144);
    }

    [Fact]
    [Trait("Case", "M7")]
    public void The_outline_icon_is_white_on_nothing_and_reaches_its_edges()
    {
        var icon = new Png(App.Files["outline.png"]);
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels.Where(pixel => pixel.Colour.A > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Colour.R, pixel.Colour.G, pixel.Colour.B)));
        var drawn = icon.Pixels.Where(pixel => pixel.Colour.A > 127).ToList();
        Assert.Equal((0, 31), (drawn.Min(pixel => pixel.X), drawn.Max(pixel => pixel.X)));
        Assert.InRange(drawn.Count, 100, 32 * 32 / 2);
    }

    [Fact]
    [Trait("Case", "M7")]
    public void The_small_colour_icon_has_a_transparent_ground()
    {
        var icon = new Png(App.Files["color32x32.png"]);
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(new[] { icon[0, 0], icon[31, 31], icon[0, 31] }, corner => Assert.Equal(0, corner.A));
        Assert.Contains(icon.Pixels, pixel => pixel.Colour is (0x5b, 0x5f, 0xc7, 255));
    }

    [Fact]
    public void The_command_writes_the_package_and_says_where()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "app.zip");
        var (code, output, errors) = Run("--app-id", UnpackedApp.AppId.ToUpperInvariant(), "--domain", "Invite.Example.org", "--out", file);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains(file, output, StringComparison.Ordinal);
        Assert.Equal(App.Package, File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData("teams-package --app-id")]
    [InlineData("teams-package --app-id", "--app-id")]
    [InlineData("teams-package --app-id", "--domain", "invite.example.org")]
    [InlineData("teams-package --app-id", "--app-id", "11111111-2222-3333-4444-555555555555", "--domain", "invite.example.org", "--color", "red")]
    [InlineData("--app-id: \"me\"", "--app-id", "me", "--domain", "invite.example.org")]
    [InlineData("--domain: \"*.example.org\"", "--app-id", "11111111-2222-3333-4444-555555555555", "--domain", "*.example.org")]
    [InlineData("--developer", "--app-id", "11111111-2222-3333-4444-555555555555", "--domain", "invite.example.org", "--developer", "a name of more than thirty-two letters")]
    [InlineData("cannot be written", "--app-id", "11111111-2222-3333-4444-555555555555", "--domain", "invite.example.org", "--out", "/no/such/folder/app.zip")]
    public void The_command_says_what_is_wrong_and_writes_nothing(string expected, params string[] arguments)
    {
        var (code, output, errors) = Run(arguments);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_publisher_may_have_any_letters_in_its_name() =>
        Assert.Equal("Šaltinis \"A\" \\ Sons", (string?)Newtonsoft.Json.Linq.JObject.Parse(Manifest(UnpackedApp.Settings with { Developer = "Šaltinis \"A\" \\ Sons" })).SelectToken("developer.name"));

    private static string Manifest(PackageSettings settings)
    {
        using var zip = new ZipArchive(new MemoryStream(AppPackage.Build(settings)));
        using var reader = new StreamReader(zip.GetEntry("manifest.json")!.Open());
        return reader.ReadToEnd();
    }

    private static (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (TeamsPackageCommand.Run(arguments, output, errors), output.ToString(), errors.ToString());
    }
}
