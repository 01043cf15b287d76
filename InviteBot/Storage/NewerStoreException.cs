using System.Globalization;

namespace InviteBot.Storage;

/// <summary>The store was last used by a newer version of the program, which this one must not touch.</summary>
public sealed class NewerStoreException : InvalidOperationException
{
    public NewerStoreException()
    {
    }

    public NewerStoreException(string message)
        : base(message)
    {
    }

    public NewerStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal NewerStoreException(long found, int known)
        : base(string.Create(CultureInfo.InvariantCulture, $"The store is of version {found} and this program knows versions up to {known}: please run the newer program again, or restore a backup."))
    {
    }
}
