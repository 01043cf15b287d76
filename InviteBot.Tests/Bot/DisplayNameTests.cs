using InviteBot.Bot;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Bot;

/// <summary>Directories show names in their own order and with remarks; people sign as they are called.</summary>
public sealed class DisplayNameTests
{
    [Theory]
    [InlineData("Ana Díaz", "Ana Díaz")]
    [InlineData("Díaz, Ana", "Ana Díaz")]
    [InlineData("Díaz Ortega, Ana María (IT-West)", "Ana María Díaz Ortega")]
    [InlineData("Ana Díaz (External) [Guest]", "Ana Díaz")]
    [InlineData("(Guest)", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("Díaz, Ana, Dr.", "Díaz, Ana, Dr.")]
    public void A_shown_name_is_read_as_the_person_is_called(string? shown, string? name) => Assert.Equal(name, DisplayName.Read(shown));

    [Fact]
    public async Task A_text_is_signed_with_the_name_in_its_usual_order()
    {
        await using var host = new ChannelHost { Echoes = false };
        await host.StartAsync(_ => { });
        var chat = new TeamsChat(host, name: "Díaz, Ana (External)");
        await chat.InstallAsync();
        IReadOnlyList<Microsoft.Bot.Schema.Activity> replies = [];
        foreach (var answer in TeamsChat.Answers) replies = await chat.SayAsync(answer);
        Assert.EndsWith("Ana Díaz", replies[^1].Text, StringComparison.Ordinal);
    }
}
