namespace InviteBot.Invitations;

/// <summary>What an answer was good for.</summary>
public enum ReadingOutcome
{
    Good,

    /// <summary>True but too little; one follow-up.</summary>
    Thin,

    /// <summary>No clean sentence: ask again with the stem.</summary>
    Unclear,

    /// <summary>They said there is nothing, or to skip it.</summary>
    Nothing,
}
