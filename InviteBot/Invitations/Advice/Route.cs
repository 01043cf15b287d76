namespace InviteBot.Invitations.Advice;

/// <summary>The ways to reach somebody.</summary>
public enum Route
{
    Note,

    /// <summary>A request without a note, and a good first message after the yes.</summary>
    BlankRequest,
    GroupMessage,

    /// <summary>E-mail or InMail.</summary>
    Email,
    Introduction,

    /// <summary>A warm-up first.</summary>
    NotYet,
}
