namespace InviteBot.Invitations;

/// <summary>Which wording of a prompt fits the tie.</summary>
public enum StemVariant
{
    Plain,

    /// <summary>What did they say or show there?</summary>
    SaidOrShown,

    /// <summary>Which post, answer or piece of work?</summary>
    PieceOfWork,

    /// <summary>What of theirs have you read, seen or used?</summary>
    ReadOrUsed,

    /// <summary>What in their work made you write?</summary>
    MadeYouWrite,

    /// <summary>Who suggested it, and what did they say?</summary>
    WhoSuggested,
}
