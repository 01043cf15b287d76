namespace InviteBot.Invitations;

/// <summary>How far an answer is from a sentence one would say to the recipient.</summary>
public enum Roughness
{
    /// <summary>It reads as said.</summary>
    None,

    /// <summary>A small thing is missing: an article, a plural, a tense.</summary>
    Slight,

    /// <summary>It reads as a note.</summary>
    Bad,
}
