namespace InviteBot.Tests.Support;

/// <summary>A test that needs a small file system; where none may be mounted, it says so.</summary>
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.IsPossible ? null : "Mounting a small file system needs root and CAP_SYS_ADMIN.";
}
