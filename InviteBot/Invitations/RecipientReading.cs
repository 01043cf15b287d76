namespace InviteBot.Invitations;

/// <summary>The recipient as understood, or what is missing.</summary>
public sealed record RecipientReading(Recipient? Recipient, RecipientGap Gap)
{
    /// <summary>The name was typed in lower-case letters and is shown capitalised for a tap.</summary>
    public bool WasLowerCase { get; init; }
}
