namespace InviteBot.Invitations;

/// <summary>What a rule found in a text, and the words at fault ("" when something is missing).</summary>
public sealed record Finding(RuleId Rule, Severity Severity, string Words, string? Detector = null)
{
    /// <summary>A hidden purpose, an invented claim, a third person without permission and a text over its limit never are.</summary>
    public bool CanBeOverridden => Rule is not (RuleId.R5 or RuleId.R8 or RuleId.R9 or RuleId.R10 or RuleId.R18);
}
