using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.BotFramework.Dialogs;

public sealed class WaterfallTests
{
    [Fact]
    public async Task Steps_get_the_answer_of_the_step_before_and_the_reason_they_run()
    {
        var seen = new List<string>();
        var conversation = new Conversation(new WaterfallDialog("waterfall",
        [
            async (step, cancellation) =>
            {
                seen.Add($"{step.Index} {step.Reason} {step.Result ?? "nothing"}");
                await step.Context.SendActivityAsync("name?", cancellationToken: cancellation);
                return Dialog.EndOfTurn;
            },
            (step, cancellation) =>
            {
                seen.Add($"{step.Index} {step.Reason} {step.Result}");
                return step.NextAsync("passed on", cancellation);
            },
            (step, cancellation) =>
            {
                seen.Add($"{step.Index} {step.Reason} {step.Result}");
                return step.EndDialogAsync(cancellationToken: cancellation);
            },
        ]));

        await conversation.Say("hi");
        await conversation.Say("Anna");
        Assert.Equal(["0 BeginCalled nothing", "1 ContinueCalled Anna", "2 NextCalled passed on"], seen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Values_last_as_long_as_the_waterfall(bool typesAreKept)
    {
        var conversation = new Conversation(
            new WaterfallDialog("waterfall",
            [
                (step, _) =>
                {
                    Assert.Empty(step.Values);
                    step.Values["kept"] = "yes";
                    return Task.FromResult(Dialog.EndOfTurn);
                },
                async (step, cancellation) =>
                {
                    await step.Context.SendActivityAsync((string)step.Values["kept"], cancellationToken: cancellation);
                    return await step.EndDialogAsync(cancellationToken: cancellation);
                },
            ]),
            storage: typesAreKept ? new MemoryStorage() : new Conversation.PlainStorage());

        for (var round = 0; round < 2; round++)
        {
            Assert.Empty(await conversation.Say("hi"));
            Assert.Equal(["yes"], await conversation.Say("go on"));
        }
    }

    [Fact]
    public async Task Only_a_message_runs_the_next_step()
    {
        var conversation = new Conversation(new WaterfallDialog("waterfall", [Saying("one"), Saying("two")]));
        Assert.Equal(["one"], await conversation.Say("hi"));
        Assert.Empty(await conversation.Send(new Activity { Type = ActivityTypes.Event, Name = "anything" }));
        Assert.Equal(["two"], await conversation.Say("hi"));
    }

    [Fact]
    public async Task After_the_last_step_the_waterfall_is_over_and_begins_again()
    {
        var conversation = new Conversation(new WaterfallDialog("waterfall", [Saying("one")]));
        Assert.Equal(["one"], await conversation.Say("hi"));
        Assert.Empty(await conversation.Say("the end"));
        Assert.Equal(["one"], await conversation.Say("again"));
    }

    [Fact]
    public async Task Going_on_twice_in_one_step_is_refused()
    {
        var conversation = new Conversation(new WaterfallDialog("waterfall",
        [
            async (step, cancellation) =>
            {
                await step.NextAsync(null, cancellation);
                return await step.NextAsync(null, cancellation);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]));
        await Assert.ThrowsAnyAsync<Exception>(() => conversation.Say("hi"));
    }

    [Fact]
    public async Task A_cancellation_token_in_the_place_of_a_result_is_refused()
    {
        var conversation = new Conversation(new WaterfallDialog("waterfall", [(step, cancellation) => step.NextAsync(cancellation, CancellationToken.None)]));
        await Assert.ThrowsAsync<ArgumentException>(() => conversation.Say("hi"));
    }

    [Fact]
    public async Task Telemetry_tells_the_steps_by_name_and_place()
    {
        var telemetry = new Telemetry();
        var conversation = new Conversation(new WaterfallDialog("waterfall", [NamedStep, (_, _) => Task.FromResult(Dialog.EndOfTurn)]) { TelemetryClient = telemetry });
        await conversation.Say("hi");
        await conversation.Say("go on");
        await conversation.Say("end");
        Assert.Equal(["WaterfallStart ", "WaterfallStep NamedStep", "WaterfallStep Step2of2", "WaterfallComplete "], telemetry.Events);
    }

    private static Task<DialogTurnResult> NamedStep(WaterfallStepContext step, CancellationToken cancellation) => Task.FromResult(Dialog.EndOfTurn);

    private static WaterfallStep Saying(string text) => async (step, cancellation) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellation);
        return Dialog.EndOfTurn;
    };

    private sealed class Telemetry : IBotTelemetryClient
    {
        public List<string> Events { get; } = [];

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
            => Events.Add($"{eventName} {(properties!.TryGetValue("StepName", out var step) ? step : "")}");

        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success)
        {
        }

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties)
        {
        }

        public void Flush()
        {
        }
    }
}
