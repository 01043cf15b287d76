using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Reports every activity that comes in, goes out, is changed or deleted; names and texts only when asked to.</summary>
public class TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false) : IMiddleware
{
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; } = telemetryClient ?? NullBotTelemetryClient.Instance;

    public bool LogPersonalInformation { get; } = logPersonalInformation;

    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(context);
        if (context.Activity != null)
            await OnReceiveActivityAsync(context.Activity, cancellationToken).ConfigureAwait(false);

        context.OnSendActivities((_, activities, next) => ReportSent(activities, next, cancellationToken));
        context.OnUpdateActivity((_, activity, next) => ReportUpdated(activity, next, cancellationToken));
        context.OnDeleteActivity((_, reference, next) => ReportDeleted(reference, next, cancellationToken));

        if (nextTurn != null)
            await nextTurn(cancellationToken).ConfigureAwait(false);
    }

    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgReceiveEvent, await FillReceiveEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgSendEvent, await FillSendEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgUpdateEvent, await FillUpdateEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgDeleteEvent, await FillDeleteEventPropertiesAsync(activity).ConfigureAwait(false));

    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = activity == null ? [] : new Dictionary<string, string>
        {
            [TelemetryConstants.FromIdProperty] = activity.From?.Id,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
            [TelemetryConstants.LocaleProperty] = activity.Locale,
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.RecipientNameProperty] = activity.Recipient?.Name,
            [TelemetryConstants.ActivityTypeProperty] = activity.Type,
            [TelemetryConstants.ActivityIdProperty] = activity.Id,
        };

        if (LogPersonalInformation && activity != null)
        {
            AddUnlessBlank(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
            AddTexts(properties, activity);
        }

        return Merged(properties, additionalProperties);
    }

    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = OutgoingProperties(activity);
        if (activity != null)
            properties[TelemetryConstants.ReplyActivityIDProperty] = activity.ReplyToId;

        if (LogPersonalInformation && activity != null)
        {
            AddUnlessBlank(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
            AddTexts(properties, activity);
            if (activity.Attachments is { Count: > 0 })
                properties[TelemetryConstants.AttachmentsProperty] = JsonConvert.SerializeObject(activity.Attachments);
        }

        return Merged(properties, additionalProperties);
    }

    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = OutgoingProperties(activity);
        if (LogPersonalInformation && activity != null)
            AddUnlessBlank(properties, TelemetryConstants.TextProperty, activity.Text);

        return Merged(properties, additionalProperties);
    }

    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(IMessageDeleteActivity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = activity == null ? [] : new Dictionary<string, string>
        {
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
        };

        return Merged(properties, additionalProperties);
    }

    private static Dictionary<string, string> OutgoingProperties(Activity activity) => activity == null ? [] : new()
    {
        [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
        [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
        [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
        [TelemetryConstants.LocaleProperty] = activity.Locale,
        [TelemetryConstants.ActivityTypeProperty] = activity.Type,
        [TelemetryConstants.ActivityIdProperty] = activity.Id,
    };

    private static void AddTexts(Dictionary<string, string> properties, Activity activity)
    {
        AddUnlessBlank(properties, TelemetryConstants.TextProperty, activity.Text);
        AddUnlessBlank(properties, TelemetryConstants.SpeakProperty, activity.Speak);
    }

    private static void AddUnlessBlank(Dictionary<string, string> properties, string name, string value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            properties[name] = value;
    }

    /// <summary>What the caller adds wins over what was found here.</summary>
    private static Task<Dictionary<string, string>> Merged(Dictionary<string, string> properties, Dictionary<string, string> additional)
    {
        foreach (var (name, value) in additional ?? [])
            properties[name] = value;

        return Task.FromResult(properties);
    }

    private async Task<ResourceResponse[]> ReportSent(List<Activity> activities, Func<Task<ResourceResponse[]>> next, CancellationToken cancellationToken)
    {
        var responses = await next().ConfigureAwait(false);
        foreach (var activity in activities)
            await OnSendActivityAsync(activity, cancellationToken).ConfigureAwait(false);

        return responses;
    }

    private async Task<ResourceResponse> ReportUpdated(Activity activity, Func<Task<ResourceResponse>> next, CancellationToken cancellationToken)
    {
        var response = await next().ConfigureAwait(false);
        await OnUpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        return response;
    }

    private async Task ReportDeleted(ConversationReference reference, Func<Task> next, CancellationToken cancellationToken)
    {
        await next().ConfigureAwait(false);
        var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
        deletion.ApplyConversationReference(reference, isIncoming: false);
        await OnDeleteActivityAsync(deletion, cancellationToken).ConfigureAwait(false);
    }
}
