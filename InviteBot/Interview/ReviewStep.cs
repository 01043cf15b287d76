namespace InviteBot.Interview;

/// <summary>What the review waits for.</summary>
internal enum ReviewStep
{
    Draft,

    /// <summary>What the writer tells about the draft.</summary>
    Told,
}
