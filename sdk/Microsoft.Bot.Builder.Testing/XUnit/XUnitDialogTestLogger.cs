using System.Diagnostics;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit.Abstractions;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes what is said in a test conversation to the output of the test.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private readonly Stopwatch _watch = new();

    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper)
    {
        Output = xunitOutputHelper ?? throw new ArgumentNullException(nameof(xunitOutputHelper));
    }

    protected ITestOutputHelper Output { get; }

    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        _watch.Restart();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken).ConfigureAwait(false);
        context.OnSendActivities((sender, activities, send) => LogSent(sender, activities, send, cancellationToken));
        await next(cancellationToken).ConfigureAwait(false);
    }

    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Write("User: ", activity);
        return Task.CompletedTask;
    }

    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Write("Bot: ", activity);
        return Task.CompletedTask;
    }

    private async Task<ResourceResponse[]> LogSent(ITurnContext context, List<Activity> activities, Func<Task<ResourceResponse[]>> send, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
            await LogOutgoingActivityAsync(context, activity, cancellationToken).ConfigureAwait(false);

        return await send().ConfigureAwait(false);
    }

    private void Write(string speaker, Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            Output.WriteLine($"{speaker}Activity = ActivityTypes.{activity.Type}");
        }
        else
        {
            Output.WriteLine($"{speaker}Text = {activity.Text}\nSpeak = {activity.Speak}\nInputHint = {activity.InputHint}");
            if (activity.Attachments is { Count: > 0 })
                Output.WriteLine(JsonConvert.SerializeObject(activity.Attachments, Formatting.Indented));
        }

        Output.WriteLine($"Elapsed time: {_watch.ElapsedMilliseconds} ms");
    }
}
