using System.Net;
using InviteBot.Tests.Interview;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Support;

/// <summary>One person in one chat of Teams: posts what Teams posts, over HTTP with signed tokens, and reads what the bot sent to the connector.</summary>
internal sealed class TeamsChat(ChannelHost host, string conversation = "a:1ada", string person = "29:ada", string name = "Ana Díaz", string kind = "personal")
{
    public static readonly string BotId = $"28:{FakeAuthority.AppId}";

    /// <summary>Answers that lead from the welcome to the texts.</summary>
    public static readonly string[] Answers = ["Ruta Balsys, tram yard", "Worked together", "yard east, 2016", "showed me how to brake on wet leaves", "No", "rebuilding the night timetable", "May I send it to you?", "skip"];

    private Activity? _lastWithCard;

    /// <summary>The newest message of the bot that has a card.</summary>
    public Activity LastCard => _lastWithCard ?? throw new InvalidOperationException("There is no card yet.");

    /// <summary>Adds the app, as Teams announces it.</summary>
    public async Task<IReadOnlyList<Activity>> InstallAsync() => [.. await PostAsync(Installation()), .. await PostAsync(Members())];

    public JObject Installation(string action = "add") => Activity("installationUpdate", ("action", action));

    public JObject Members() => Activity("conversationUpdate", ("membersAdded", new JArray(new JObject { ["id"] = person }, new JObject { ["id"] = BotId })));

    public Task<IReadOnlyList<Activity>> SayAsync(string text, params (string Name, JToken? Value)[] changes)
    {
        var message = Message(text);
        foreach (var (field, value) in changes) message[field] = value;
        return PostAsync(message);
    }

    public JObject Message(string? text) => Activity("message", ("text", text), ("textFormat", "plain"));

    /// <summary>Presses the button with that title on the newest card; Teams sends the data with the inputs and no text.</summary>
    public Task<IReadOnlyList<Activity>> TapAsync(string title, params (string Input, string Value)[] inputs) => PostAsync(Press(CardText.DataOf(title, LastCard), inputs));

    public JObject Press(JObject data, params (string Input, string Value)[] inputs)
    {
        var value = (JObject)data.DeepClone();
        foreach (var (input, typed) in inputs) value[input] = typed;
        return Activity("message", ("value", value), ("replyToId", "1795375351655"));
    }

    public JObject Activity(string type, params (string Name, JToken? Value)[] more)
    {
        var activity = new JObject
        {
            ["type"] = type,
            ["id"] = Guid.NewGuid().ToString("D"),
            ["from"] = new JObject { ["id"] = person, ["name"] = name, ["aadObjectId"] = "00000000-0000-0000-0000-000000000020" },
            ["timestamp"] = DateTimeOffset.UtcNow.ToString("O"),
            ["localTimestamp"] = DateTimeOffset.UtcNow.ToString("O"),
            ["localTimezone"] = "UTC",
            ["serviceUrl"] = host.ServiceUrl,
            ["conversation"] = new JObject { ["conversationType"] = kind, ["tenantId"] = "00000000-0000-0000-0000-000000000001", ["id"] = conversation },
            ["recipient"] = new JObject { ["id"] = BotId, ["name"] = "InviteBot" },
            ["locale"] = "en-US",
            ["entities"] = new JArray(new JObject { ["type"] = "clientInfo", ["locale"] = "en-US", ["country"] = "US", ["platform"] = "Web", ["timezone"] = "UTC" }),
            ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = "00000000-0000-0000-0000-000000000001" } },
            ["channelId"] = "msteams",
        };
        if (kind != "personal") activity["conversation"]!["isGroup"] = true;
        foreach (var (field, value) in more) activity[field] = value;
        return activity;
    }

    /// <summary>Posts an activity that is no invoke, and gives the messages that the connector took meanwhile for this chat.</summary>
    public async Task<IReadOnlyList<Activity>> PostAsync(JObject activity)
    {
        var before = host.Connector.Requests.Count;
        using var response = await host.PostAsync(host.GoodHeader(), activity.ToString(Formatting.None));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Sent(before);
    }

    /// <summary>Posts an invoke and gives the status and the body of its answer.</summary>
    public async Task<(int Status, JToken? Body)> InvokeAsync(string invoke, JToken? value) => await InvokeAsync(Activity("invoke", ("name", invoke), ("value", value)));

    public async Task<(int Status, JToken? Body)> InvokeAsync(JObject activity)
    {
        var before = host.Connector.Requests.Count;
        using var response = await host.PostAsync(host.GoodHeader(), activity.ToString(Formatting.None));
        var body = await response.Content.ReadAsStringAsync();
        Sent(before);
        return ((int)response.StatusCode, body.Length == 0 ? null : JToken.Parse(body));
    }

    /// <summary>The messages to this chat that the connector has taken since it had taken so many requests.</summary>
    public IReadOnlyList<Activity> Sent(int since)
    {
        var path = $"/v3/conversations/{conversation}/activities";
        var sent = host.Connector.Requests.Skip(since)
            .Where(request => request.Method == "POST" && Uri.UnescapeDataString(request.Path).StartsWith(path, StringComparison.Ordinal))
            .Select(request => JsonConvert.DeserializeObject<Activity>(request.Body)!).ToList();
        foreach (var card in sent.Where(reply => reply.Attachments is { Count: > 0 })) CardText.AssertFits(card);
        _lastWithCard = sent.LastOrDefault(reply => reply.Attachments is { Count: > 0 }) ?? _lastWithCard;
        return sent;
    }
}
