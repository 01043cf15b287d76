using System.Diagnostics;

namespace InviteBot.Metering;

/// <summary>The span of one turn; a turn that ends without an outcome was put off.</summary>
internal sealed class TurnSpan(Activity? span) : IDisposable
{
    private string _outcome = "put off";

    /// <summary>Says how it ended: answered, failed or repeated.</summary>
    public void Ended(string outcome) => _outcome = outcome;

    public void Dispose()
    {
        if (span is null) return;
        span.SetTag("invitebot.outcome", _outcome);
        if (_outcome is "failed" or "put off") span.SetStatus(ActivityStatusCode.Error);
        span.Dispose();
    }
}
