namespace InviteBot.Commands;

/// <summary>Something that "check" tries.</summary>
/// <param name="Name">What it is about, in a word or two.</param>
/// <param name="RunAsync">Says what was found; throws when it does not work.</param>
public sealed record Trial(string Name, Func<Task<string>> RunAsync);
