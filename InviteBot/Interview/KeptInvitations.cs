namespace InviteBot.Interview;

/// <summary>The invitations a person asked to keep, oldest first. Stored as JSON: a new shape needs a new <see cref="CurrentFormat"/>.</summary>
public sealed class KeptInvitations
{
    /// <summary>The shape written by this version of the program.</summary>
    public static readonly int CurrentFormat = 1;

    private const int Most = 10;

    public int Format { get; set; } = CurrentFormat;

    public List<KeptInvitation> Items { get; set; } = [];

    /// <summary>The number that the last one got.</summary>
    public int LastNumber { get; set; }

    /// <summary>Adds one; beyond ten the oldest goes.</summary>
    public KeptInvitation Add(Func<int, KeptInvitation> make)
    {
        var kept = make(++LastNumber);
        Items.Add(kept);
        if (Items.Count > Most) Items.RemoveAt(0);
        return kept;
    }

    public KeptInvitation? Find(int number) => Items.Find(each => each.Number == number);
}
