namespace InviteBot.Invitations.Grammar;

/// <summary>What the finite verb has to agree with.</summary>
internal enum SubjectKind
{
    None,

    /// <summary>"I".</summary>
    First,

    /// <summary>"you", "we", "they", plural nouns, two nouns.</summary>
    Many,

    /// <summary>"it", "everyone", a singular noun.</summary>
    One,

    /// <summary>Names and words whose number cannot be told.</summary>
    Either,
}
