namespace InviteBot.DirectLine;

/// <summary>Whether a token can be used.</summary>
public enum TokenState
{
    /// <summary>Genuine and within its lifetime or the grace after it.</summary>
    Valid,

    /// <summary>Genuine, past lifetime and grace.</summary>
    Expired,

    /// <summary>Missing, changed, made by somebody else or for something else.</summary>
    Invalid,
}
