namespace InviteBot.Invitations.Advice;

/// <summary>Three to five steps, and after how many days it makes sense to come back.</summary>
public sealed record WarmUpPlan(IReadOnlyList<WarmUpStep> Steps, int Days);
