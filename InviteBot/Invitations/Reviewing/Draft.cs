namespace InviteBot.Invitations.Reviewing;

/// <summary>An invitation somebody wrote, and what they told the bot besides; null when they told nothing.</summary>
public sealed record Draft(string Text, DraftChannel Channel = DraftChannel.Note, string? Context = null)
{
    public int Limit => Channel switch
    {
        DraftChannel.Note => TextLimits.Note200,
        DraftChannel.Note300 => TextLimits.Note300,
        _ => TextLimits.Message,
    };
}
