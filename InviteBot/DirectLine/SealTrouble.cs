using System.Security.Cryptography;

namespace InviteBot.DirectLine;

/// <summary>
/// Tells a seal that is not ours from keys that cannot be read at the moment: Data Protection gives both as the same
/// exception, and a person must not be turned away, or taken for a new one, because a database is restarting.
/// </summary>
public static class SealTrouble
{
    /// <exception cref="IOException">The keys could not be read.</exception>
    public static void ThrowIfKeysAreMissing(CryptographicException refusal)
    {
        for (var cause = refusal.InnerException; cause is not null; cause = cause.InnerException)
        {
            if (cause is IOException)
                throw new IOException("The keys that seal tokens and cookies cannot be read at the moment.", cause);
        }
    }
}
