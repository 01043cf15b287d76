namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Keeps one token for all who send, and renews it once for all of them before it runs out.</summary>
internal sealed class RenewedToken(Func<bool, Task<AuthenticatorResult>> acquire) : IAuthenticator
{
    // A token that runs out on the way is refused, so it is renewed while it still has some minutes.
    private static readonly TimeSpan Reserve = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile AuthenticatorResult _current;

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var seen = _current;
        if (!forceRefresh && IsFresh(seen))
        {
            return seen;
        }

        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            // Whoever waited here while somebody else renewed the token takes that one.
            if (!ReferenceEquals(seen, _current) && IsFresh(_current))
            {
                return _current;
            }

            return _current = await acquire(forceRefresh).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static bool IsFresh(AuthenticatorResult result) => result is not null && result.ExpiresOn - Reserve > DateTimeOffset.UtcNow;
}
