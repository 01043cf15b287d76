namespace InviteBot.Invitations.Reviewing;

/// <summary>How well a sentence says where the two know each other from.</summary>
internal enum LinkStrength
{
    None,

    /// <summary>What stands in the profile, a number of shared contacts.</summary>
    Profile,

    /// <summary>A true tie that names no place or thing.</summary>
    Loose,

    /// <summary>A group that both are in, and nothing more.</summary>
    Group,

    /// <summary>Something the recipient would recognise at once.</summary>
    Firm,
}
