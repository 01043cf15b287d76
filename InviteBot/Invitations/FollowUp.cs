namespace InviteBot.Invitations;

/// <summary>Which follow-up a thin answer calls for.</summary>
public enum FollowUp
{
    /// <summary>Which place or thing would they recognise?</summary>
    WhichPlace,

    /// <summary>One thing they did, or one line they said.</summary>
    WhichDeed,

    /// <summary>What would be different if they said yes?</summary>
    WhatWouldChange,

    /// <summary>Which two kinds of work first?</summary>
    WhichTwoKinds,

    /// <summary>A number, a place or a certificate?</summary>
    WhichProof,

    /// <summary>What could they answer in one line?</summary>
    WhatInOneLine,

    /// <summary>Who is meant by "she" or "he"?</summary>
    WhoIsMeant,

    /// <summary>Did it happen, or is it a wish?</summary>
    DidItHappen,
}
