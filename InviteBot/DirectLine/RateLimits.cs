using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>How often a conversation may post, and an address ask for tokens and open conversations.</summary>
public sealed class RateLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string> _posts;
    private readonly PartitionedRateLimiter<string> _tokens;
    private readonly PartitionedRateLimiter<string> _conversations;

    public RateLimits(IOptions<DirectLineOptions> options)
    {
        _posts = Limiter(options.Value.PostsPerTenSeconds, TimeSpan.FromSeconds(10));
        _tokens = Limiter(options.Value.TokensPerMinute, TimeSpan.FromMinutes(1));
        _conversations = Limiter(options.Value.ConversationsPerMinute, TimeSpan.FromMinutes(1));
    }

    public void Dispose()
    {
        _posts.Dispose();
        _tokens.Dispose();
        _conversations.Dispose();
    }

    /// <summary>The refusal if this address has asked for too many tokens, or null.</summary>
    public IResult? RefuseToken(HttpContext context) => Refuse(_tokens, AddressOf(context), context);

    internal IResult? RefusePost(string conversationId, HttpContext context) => Refuse(_posts, conversationId, context);

    internal IResult? RefuseConversation(HttpContext context) => Refuse(_conversations, AddressOf(context), context);

    internal static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static IResult? Refuse(PartitionedRateLimiter<string> limiter, string who, HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(who);
        if (lease.IsAcquired)
            return null;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return DirectLineError.TooMany();
    }

    private static PartitionedRateLimiter<string> Limiter(int permits, TimeSpan window) =>
        PartitionedRateLimiter.Create<string, string>(who => RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = window,
            QueueLimit = 0,
        }), StringComparer.Ordinal);
}
