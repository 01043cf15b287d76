namespace InviteBot.Commands;

/// <summary>Settings that stand together.</summary>
/// <param name="Section">The name before the colon; empty for those that have none.</param>
/// <param name="Defaults">Their class as it is when nothing is set.</param>
/// <param name="Others">Names besides its properties.</param>
public sealed record SettingsGroup(string Section, object Defaults, IReadOnlyList<string> Others);
