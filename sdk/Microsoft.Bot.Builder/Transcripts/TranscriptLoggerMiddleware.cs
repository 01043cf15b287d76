using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Gives a copy of every activity of a turn, incoming and outgoing, to a transcript logger when the turn ends.</summary>
public class TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger) : IMiddleware
{
    private readonly ITranscriptLogger _logger = transcriptLogger ?? throw new ArgumentNullException(nameof(transcriptLogger));

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        var transcript = new List<Activity>();
        KeepIncoming(transcript, turnContext.Activity);
        turnContext.OnSendActivities((_, activities, next) => KeepSent(transcript, activities, next));
        turnContext.OnUpdateActivity((_, activity, next) => KeepUpdate(transcript, activity, next));
        turnContext.OnDeleteActivity((_, reference, next) => KeepDeletion(transcript, reference, next));

        try
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (var activity in transcript)
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
        }
    }

    private static void KeepIncoming(List<Activity> transcript, Activity activity)
    {
        // A proactive turn begins with an event the bot made itself, which nobody said.
        if (activity is null or { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
            return;

        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role))
            activity.From.Role = RoleTypes.User;

        transcript.Add(Copy(activity));
    }

    private static async Task<ResourceResponse[]> KeepSent(List<Activity> transcript, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        var responses = await next().ConfigureAwait(false);
        transcript.AddRange(activities.Select(Copy));
        return responses;
    }

    private static async Task<ResourceResponse> KeepUpdate(List<Activity> transcript, Activity activity, Func<Task<ResourceResponse>> next)
    {
        var response = await next().ConfigureAwait(false);
        var update = Copy(activity);
        update.Type = ActivityTypes.MessageUpdate;
        transcript.Add(update);
        return response;
    }

    private static async Task KeepDeletion(List<Activity> transcript, ConversationReference reference, Func<Task> next)
    {
        await next().ConfigureAwait(false);
        var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
        transcript.Add(deletion.ApplyConversationReference(reference, isIncoming: false));
    }

    private static Activity Copy(Activity activity)
    {
        var copy = JObject.FromObject(activity, StateJson.Plain).ToObject<Activity>(StateJson.Plain);

        // A channel that names no ids still gets a transcript that can be read page by page.
        if (string.IsNullOrEmpty(copy.Id))
            copy.Id = "g_" + Guid.NewGuid().ToString("n", CultureInfo.InvariantCulture);
        copy.Timestamp ??= DateTimeOffset.UtcNow;
        return copy;
    }
}
