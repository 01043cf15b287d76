using System.Net.Sockets;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>
/// Sends the replies that were stored with the state, in order. What certainly did not arrive is tried again later, what
/// may have arrived never: a gap can be asked about, a doubled question cannot be taken back.
/// </summary>
internal sealed class ReplySender(IOutbox outbox, ILogger<ReplySender> logger)
{
    // With the pauses between them about a day: as long as the conversation itself is kept.
    private const int MostTries = 150;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>Sends what is due in a conversation that the caller holds.</summary>
    public async Task SendAsync(TurnClaim claim, Func<Activity, Task<ResourceResponse>> send, CancellationToken cancellationToken)
    {
        while (await outbox.NextAsync(claim, cancellationToken) is { } reply)
        {
            if (reply.HasBegun)
            {
                logger.ReplyMayHaveArrived("the program ended while it was sent");
                await outbox.EndAsync(claim, reply);
            }
            else if (!await TrySendAsync(claim, reply, send, cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>False if the reply stays in the queue, and with it all that follow.</summary>
    private async Task<bool> TrySendAsync(TurnClaim claim, QueuedReply reply, Func<Activity, Task<ResourceResponse>> send, CancellationToken cancellationToken)
    {
        var activity = ReplyJson.Read(reply.Json);
        await outbox.BeginAsync(claim, reply, cancellationToken);
        try
        {
            await send(activity);
        }
        catch (Exception failure) when (IsCertainMiss(failure) && reply.Tries + 1 < MostTries)
        {
            logger.ReplyPostponed(failure, activity.ChannelId, reply.Tries + 1);
            await outbox.PostponeAsync(claim, reply, PauseAfter(reply.Tries));
            return false;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            logger.ReplyLost(failure, activity.ChannelId);
        }

        await outbox.EndAsync(claim, reply);
        return true;
    }

    /// <summary>Whether the channel cannot have taken it: refused for now, refused the token, or never reached.</summary>
    private static bool IsCertainMiss(Exception failure) => failure switch
    {
        ErrorResponseException refusal => ChannelRefusal.IsForNow(refusal),
        OutgoingTokenException => true,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } => true,
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostUnreachable or SocketError.NetworkUnreachable } } => true,
        _ => false,
    };

    private static TimeSpan PauseAfter(long tries)
    {
        var doubled = FirstPause * Math.Pow(2, Math.Min(tries, 10));
        return doubled < LongestPause ? doubled : LongestPause;
    }
}
