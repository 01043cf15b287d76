namespace InviteBot.Interview;

/// <summary>What the place of the conversation can show and who may read along; the door sets it on each turn.</summary>
/// <param name="MostSuggestedActions">How many suggested actions are shown; more choices go on a card.</param>
/// <param name="EmployerMayRead">Whether the person should be told that an employer may be able to read the chat.</param>
/// <param name="WebAddress">Where the same bot can be used on the web; null when not configured.</param>
/// <param name="PersonName">The person's own name on this channel, to sign with; null when it has none.</param>
public sealed record ChatSurface(int MostSuggestedActions, bool EmployerMayRead, Uri? WebAddress, string? PersonName)
{
    /// <summary>Whether a button can open a dialog over the chat, and a text is copied from it or from a message of its own.</summary>
    public bool HasDialogs { get; init; }

    /// <summary>A chat of which nothing is known: our own web page, a test.</summary>
    public static ChatSurface Plain { get; } = new(MostSuggestedActions: 12, EmployerMayRead: false, WebAddress: null, PersonName: null);
}
