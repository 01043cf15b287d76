namespace InviteBot.Invitations.Reviewing;

/// <summary>How a draft treats a wish for a job.</summary>
public enum JobAsk
{
    None,
    Stated,

    /// <summary>In soft words that leave it to the reader to guess.</summary>
    Hinted,

    /// <summary>Only the writer knows.</summary>
    Hidden,
}
