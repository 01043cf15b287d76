namespace InviteBot.Invitations;

/// <summary>The lengths in which an invitation is written.</summary>
public enum TextForm
{
    Note200,
    Note300,

    /// <summary>InMail or e-mail, 60 to 140 words, with a subject.</summary>
    Message,
}
