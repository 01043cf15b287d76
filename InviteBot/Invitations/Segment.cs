namespace InviteBot.Invitations;

/// <summary>A piece of a text and the answer it comes from; null is declared glue.</summary>
public sealed record Segment(string Text, Question? Source);
