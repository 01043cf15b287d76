namespace InviteBot.Invitations.Reviewing;

/// <summary>What a sentence says about why it was written.</summary>
internal enum PurposeKind
{
    None,
    Vague,
    Concrete,
}
