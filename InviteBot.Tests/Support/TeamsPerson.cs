using System.Net;
using System.Text.Json;
using InviteBot.Bot;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InviteBot.Tests.Support;

/// <summary>Somebody who talks to the real bot through the Teams door.</summary>
internal sealed class TeamsPerson(ChannelHost host, string id, string conversation)
{
    public string Id => id;

    /// <summary>Puts the real bot in the place of the one that echoes.</summary>
    public static void WithInterview(IServiceCollection services)
    {
        services.RemoveAll<IBot>();
        services.AddScoped<IBot, InvitationBot>();
    }

    /// <summary>Says it and gives the texts that came back, cards as JSON.</summary>
    public Task<string> SayAsync(string text, params (string Name, object? Value)[] changes) => PostAsync([("text", text), .. changes]);

    /// <summary>Presses a button.</summary>
    public Task<string> PressAsync(object value, params (string Name, object? Value)[] changes) => PostAsync([("text", null), ("value", value), .. changes]);

    private async Task<string> PostAsync((string Name, object? Value)[] changes)
    {
        var before = host.Connector.Requests.Count;
        var activity = host.Activity([("from", new { id, name = "Ada" }), ("conversation", new { id = conversation, tenantId = "0002" }), .. changes]);
        using var answer = await host.PostAsync(host.GoodHeader(), activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return string.Join('\n', host.Connector.Requests.Skip(before).Select(request => Words(JsonDocument.Parse(request.Body).RootElement)));
    }

    private static string Words(JsonElement reply) =>
        $"{(reply.TryGetProperty("text", out var text) ? text.GetString() : "")}{(reply.TryGetProperty("attachments", out var cards) ? cards.GetRawText() : "")}";
}
