namespace InviteBot.Invitations.Advice;

/// <summary>What decides about the way besides the answers; null is unknown.</summary>
public sealed record ChannelFacts
{
    public static ChannelFacts Unknown { get; } = new();

    /// <summary>Notes left this month, as the person counts them.</summary>
    public int? NotesLeft { get; init; }

    /// <summary>LinkedIn asks for an e-mail address before it lets one invite this person.</summary>
    public bool AsksForEmail { get; init; }

    /// <summary>Somebody who knows both and might introduce them.</summary>
    public string? MutualContact { get; init; }
}
