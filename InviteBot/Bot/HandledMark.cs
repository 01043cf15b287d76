namespace InviteBot.Bot;

/// <summary>Something that is answered once.</summary>
/// <param name="Id">An activity's id, or what tells a press of a button from another.</param>
/// <param name="Lasts">How long it is remembered; null for as long as the settings say.</param>
public sealed record HandledMark(string Id, TimeSpan? Lasts = null);
