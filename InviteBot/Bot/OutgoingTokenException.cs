namespace InviteBot.Bot;

/// <summary>The bot could not get the token it needs to answer; nothing was sent.</summary>
public sealed class OutgoingTokenException : Exception
{
    public OutgoingTokenException()
    {
    }

    public OutgoingTokenException(string message)
        : base(message)
    {
    }

    public OutgoingTokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
