using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace InviteBot.Tests.BotFramework.Builder;

public sealed class TelemetryLoggerMiddlewareTests
{
    private readonly Recording _telemetry = new();

    [Fact]
    public async Task What_comes_in_and_goes_out_is_reported_without_names_and_texts()
    {
        await Turn(logPersonalInformation: false);
        Assert.Equal(["BotMessageReceived", "BotMessageSend", "BotMessageDelete"], _telemetry.Events.Select(reported => reported.Name));
        Assert.All(_telemetry.Events, reported => Assert.DoesNotContain("text", reported.Properties.Keys));
        Assert.DoesNotContain("fromName", _telemetry.Events[0].Properties.Keys);
        Assert.Equal("user1", _telemetry.Events[0].Properties["fromId"]);
    }

    [Fact]
    public async Task Names_and_texts_are_reported_when_asked_for()
    {
        await Turn(logPersonalInformation: true);
        Assert.Equal("hi", _telemetry.Events[0].Properties["text"]);
        Assert.Equal("User1", _telemetry.Events[0].Properties["fromName"]);
        Assert.Equal("hello", _telemetry.Events[1].Properties["text"]);
    }

    private Task Turn(bool logPersonalInformation) => new TestAdapter()
        .Use(new TelemetryLoggerMiddleware(_telemetry, logPersonalInformation))
        .SendTextToBotAsync("hi", async (turn, cancellation) =>
        {
            var sent = await turn.SendActivityAsync("hello", cancellationToken: cancellation);
            await turn.DeleteActivityAsync(sent.Id, cancellation);
        }, CancellationToken.None);

    private sealed class Recording : NullBotTelemetryClient, IBotTelemetryClient
    {
        public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

        void IBotTelemetryClient.TrackEvent(string eventName, IDictionary<string, string> properties, IDictionary<string, double> metrics)
            => Events.Add((eventName, properties));
    }
}
