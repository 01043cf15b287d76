namespace InviteBot.Invitations.Reviewing;

/// <summary>What a sentence says about why it was written.</summary>
internal enum PurposeKind
{
    None,

    /// <summary>"I still use it", "may I?": a purpose only beside a sentence it leans on.</summary>
    Leaning,
    Vague,
    Concrete,
}
