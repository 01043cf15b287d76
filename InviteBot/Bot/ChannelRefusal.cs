using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>Reads from a refusal of the channel what the bot may do next.</summary>
internal static class ChannelRefusal
{
    private static readonly string[] Farewells = ["BotNotInConversationRoster", "ConversationBlockedByUser"];

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);

    // Somebody who is asked to wait longer than this in a chat has gone.
    private static readonly TimeSpan LongestAskedPause = TimeSpan.FromMinutes(1);

    /// <summary>Whether nothing that is sent to the conversation can arrive.</summary>
    public static bool EndsConversation(ErrorResponseException refusal) => refusal.Response?.StatusCode switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => true,
        HttpStatusCode.Forbidden => Farewells.Contains(refusal.Body?.Error?.Code, StringComparer.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Whether nothing arrived and the same may be taken later: the channel is busy, or did not believe the token.</summary>
    public static bool IsForNow(ErrorResponseException refusal) =>
        refusal.Response?.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.Unauthorized;

    public static bool IsTooBig(ErrorResponseException refusal) => refusal.Response?.StatusCode == HttpStatusCode.RequestEntityTooLarge;

    /// <summary>How long to wait before the next try, or null when there should be none: only a 429 says for certain that nothing arrived.</summary>
    public static TimeSpan? Pause(ErrorResponseException refusal, int tries, DateTimeOffset now)
    {
        if (refusal.Response?.StatusCode != HttpStatusCode.TooManyRequests) return null;
        if (Asked(refusal, now) is { } asked) return asked <= LongestAskedPause ? asked : null;

        var doubled = FirstPause * Math.Pow(2, tries - 1);
        return doubled < LongestPause ? doubled : LongestPause;
    }

    private static TimeSpan? Asked(ErrorResponseException refusal, DateTimeOffset now)
    {
        if (!refusal.Response.Headers.TryGetValue("Retry-After", out var values)) return null;
        if (!RetryConditionHeaderValue.TryParse(values.FirstOrDefault(), out var condition)) return null;

        var asked = condition.Delta ?? condition.Date - now;
        return asked > TimeSpan.Zero ? asked : null;
    }
}
