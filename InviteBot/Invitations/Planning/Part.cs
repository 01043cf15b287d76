namespace InviteBot.Invitations.Planning;

/// <summary>A part of the text and the options that can fill it; a required part has no empty one.</summary>
internal sealed record Part(PartKind Kind, Question Question, List<Option> Options);
