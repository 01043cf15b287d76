namespace InviteBot.Storage;

/// <summary>Keeps a second instance of the program off a data folder; the operating system lets go of it however the first one ends.</summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>Makes the folder where it is missing, for this account alone, and takes it.</summary>
    public static DataFolderLock Take(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else if (!Directory.Exists(folder)) Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return new DataFolderLock(new FileStream(Path.Combine(folder, "invitebot.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new StoreUnavailableException($"{folder} cannot be written by the account that runs the program.", failure);
        }
        catch (IOException failure)
        {
            throw new StoreUnavailableException($"{folder} cannot be written, or another instance of the program uses it. Several instances need Storage:PostgreSql.", failure);
        }
    }

    public void Dispose() => _file.Dispose();
}
