using System.Text.RegularExpressions;

namespace InviteBot.Invitations.Checking;

/// <summary>A phrase that marks a form letter, flattery, pressure and the like.</summary>
internal sealed record Detector(string Id, RuleId Rule, Severity Severity, Regex Pattern, string[] Exceptions, string Example);
