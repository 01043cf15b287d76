namespace InviteBot.Commands;

/// <summary>What the program was started with: a command, or settings of the host when it serves the web.</summary>
public static class CommandLine
{
    private const string Commands = "compose, review, teams-package, check, backup and restore";

    /// <summary>Whether it cannot be meant, which is told in one sentence: no mistyped command starts the web server.</summary>
    public static bool Refuses(string[] arguments, TextWriter errors)
    {
        if (Refusal(arguments) is not { } sentence) return false;
        errors.WriteLine(sentence);
        return true;
    }

    private static string? Refusal(string[] arguments) => arguments switch
    {
        [] => null,
        ["check", ..] or ["teams-package", ..] => null,
        ["compose" or "review", _] => null,
        ["backup" or "restore", var file, ..] when !file.StartsWith('-') => null,
        ["compose", ..] => "Say which file: compose answers.json",
        ["review", ..] => "Say which file: review drafts.json",
        ["backup", ..] => "Say which file: backup invitebot.backup",
        ["restore", ..] => "Say which file: restore invitebot.backup [--replace]",
        [var first, ..] when IsSetting(first) => null,
        [var first, ..] => $"\"{first}\" is no command; the commands are {Commands}, and without one the program serves the web.",
    };

    /// <summary>The forms that the host reads: --urls …, --urls=…, /urls … and urls=….</summary>
    private static bool IsSetting(string argument) => argument.StartsWith('-') || argument.StartsWith('/') || argument.Contains('=', StringComparison.Ordinal);
}
