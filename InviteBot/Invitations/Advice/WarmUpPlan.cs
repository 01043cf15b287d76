namespace InviteBot.Invitations.Advice;

/// <summary>Three to five steps, and the day on which it makes sense to come back.</summary>
public sealed record WarmUpPlan(IReadOnlyList<WarmUpStep> Steps, DateOnly ComeBack);
