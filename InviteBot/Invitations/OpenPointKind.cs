namespace InviteBot.Invitations;

/// <summary>What the check card asks with a tap.</summary>
public enum OpenPointKind
{
    /// <summary>Are these lower-case words a name?</summary>
    Capitals,

    /// <summary>Two years stand in one answer.</summary>
    Years,

    /// <summary>The 200-character note has no room for the "You …" sentence as it is.</summary>
    ShortForm,

    SignOff,

    GreetingForm,

    /// <summary>The long text has room for one more line.</summary>
    MoreRoom,
}
