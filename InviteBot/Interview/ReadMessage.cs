namespace InviteBot.Interview;

/// <summary>A message that somebody read and wants to write about.</summary>
/// <param name="Author">Who wrote it, as the chat names them; null when the chat does not tell.</param>
/// <param name="Text">What it says, as plain text.</param>
internal sealed record ReadMessage(string? Author, string Text);
