namespace InviteBot.Bot;

/// <summary>A turn that is over.</summary>
/// <param name="Answer">What its request was answered with, if that was more than a status.</param>
public sealed record HandledTurn(string? Answer);
