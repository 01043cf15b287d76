using InviteBot.Interview;
using InviteBot.Tests.Interview;
using InviteBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Bot;

/// <summary>In Development no app id is needed, and everything goes as with one.</summary>
public sealed class TeamsWithoutAppIdTests : IAsyncLifetime
{
    private readonly ChannelHost _host = new() { Echoes = false };

    public async Task InitializeAsync()
    {
        await _host.StartAsync(_ => { }, settings: new() { ["environment"] = "Development", ["MicrosoftAppId"] = "", ["MicrosoftAppPassword"] = "", ["ChannelOrigins"] = "" });
        _host.Connector.Authority = null; // nobody has a token, and nobody asks for one
    }

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task An_interview_its_dialogs_and_the_message_extension_work_without_an_app_id()
    {
        var chat = new TeamsChat(_host);
        Assert.StartsWith(Wording.Welcome, (await chat.InstallAsync())[0].Text, StringComparison.Ordinal);
        foreach (var answer in TeamsChat.Answers) await chat.SayAsync(answer);
        Assert.Contains("brake on wet leaves", CardText.Render(chat.LastCard), StringComparison.Ordinal);
        Assert.StartsWith("Hi Ruta,", Assert.Single(await chat.TapAsync("Copy")).Text, StringComparison.Ordinal);

        var (_, window) = await chat.InvokeAsync("task/fetch", new JObject { ["data"] = CardText.DataOf("Copy", chat.LastCard) });
        Assert.StartsWith("Hi Ruta,", (string?)window!.SelectToken("task.value.card.content.body[1].value"), StringComparison.Ordinal);
        await chat.SayAsync("keep it");
        var (_, found) = await chat.InvokeAsync("composeExtension/query", new JObject { ["parameters"] = new JArray(new JObject { ["value"] = "ruta" }) });
        Assert.Single(found!.SelectToken("composeExtension.attachments")!);
        Assert.All(_host.Connector.Requests, request => Assert.Null(request.Authorization));
        Assert.Equal(0, _host.Authority.TokenRequests);
    }
}
