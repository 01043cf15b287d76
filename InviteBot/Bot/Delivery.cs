using InviteBot.Interview;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>
/// Hands an activity to the channel and does what a refusal asks for: wait, say it shorter, or leave the conversation alone.
/// Whatever may have arrived (a timeout, a 5xx, a cut connection) is never sent again.
/// </summary>
internal sealed class Delivery(DeadConversations dead, TimeProvider clock, ILogger<Delivery> logger)
{
    private const int MostTries = 6;

    private static readonly ResourceResponse NotSent = new(string.Empty);

    /// <summary>Sends with <paramref name="send"/>; a conversation that is dead, or turns out to be, gives an empty id and no failure.</summary>
    public async Task<ResourceResponse> SendAsync(Activity activity, Func<Activity, Task<ResourceResponse>> send, CancellationToken cancellationToken)
    {
        // The answer to an invoke leaves with the request that brought it, not through the conversation.
        if (activity.Type == ActivityTypesEx.InvokeResponse) return await send(activity);
        if (dead.Includes(activity)) return NotSent;

        try
        {
            return await SendFittingAsync(activity, send, cancellationToken);
        }
        catch (ErrorResponseException refusal) when (ChannelRefusal.EndsConversation(refusal))
        {
            dead.Add(activity);
            logger.ConversationIsDead((int)refusal.Response.StatusCode, activity.ChannelId);
            return NotSent;
        }
    }

    private async Task<ResourceResponse> SendFittingAsync(Activity activity, Func<Activity, Task<ResourceResponse>> send, CancellationToken cancellationToken)
    {
        try
        {
            return await SendPatientlyAsync(activity, send, cancellationToken);
        }
        catch (ErrorResponseException refusal) when (activity.Type == ActivityTypes.Message && ChannelRefusal.IsTooBig(refusal))
        {
            logger.MessageTooBig(activity.ChannelId);
        }

        return await SendPatientlyAsync(InPlaceOf(activity), send, cancellationToken);
    }

    private async Task<ResourceResponse> SendPatientlyAsync(Activity activity, Func<Activity, Task<ResourceResponse>> send, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            TimeSpan pause;
            try
            {
                return await send(activity);
            }
            catch (ErrorResponseException refusal) when (tries < MostTries && ChannelRefusal.Pause(refusal, tries, clock.GetUtcNow()) is { } asked)
            {
                pause = asked;
            }

            logger.ChannelIsBusy(activity.ChannelId, tries);
            // The share of chance keeps conversations that were refused together from coming back together.
            await Task.Delay(pause + TimeSpan.FromSeconds(Random.Shared.NextDouble()), clock, cancellationToken);
        }
    }

    private static Activity InPlaceOf(Activity tooBig)
    {
        var text = MessageFactory.Text(Wording.TooBigToSend);
        text.ChannelId = tooBig.ChannelId;
        text.ServiceUrl = tooBig.ServiceUrl;
        text.Conversation = tooBig.Conversation;
        text.From = tooBig.From;
        text.Recipient = tooBig.Recipient;
        text.ReplyToId = tooBig.ReplyToId;
        return text;
    }
}
