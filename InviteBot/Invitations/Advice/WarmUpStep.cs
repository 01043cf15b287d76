namespace InviteBot.Invitations.Advice;

/// <summary>One small step.</summary>
public sealed record WarmUpStep(WarmUpStepKind Kind, string Text);
