using InviteBot.Invitations.Planning;

namespace InviteBot.Invitations.Changing;

/// <summary>Gives the parts of a text the shape that was asked for: the tone, and the job said in its shortest line.</summary>
internal static class Shaping
{
    public static List<Part> Of(List<Part> parts, Answers answers, ComposeOptions options)
    {
        if (options.SmallJobLine)
            parts = [.. parts.Select(Small)];
        return options.Tone == Tone.Plain ? parts : [.. parts.Select(part => part with { Options = [.. part.Options.Select(option => Toned(option, answers, options.Tone))] })];
    }

    private static Part Small(Part part)
    {
        if (part is not { Kind: PartKind.Purpose, Question: Question.Role })
            return part;
        var shortest = part.Options.Min(option => option.Statements[0].Text.Length);
        return part with { Options = [.. part.Options.Where(option => option.Statements[0].Text.Length == shortest)] };
    }

    private static Option Toned(Option option, Answers answers, Tone tone) =>
        new(option.Worth, [.. option.Statements.Select(statement => answers.LineOf(statement.Source)?.Kind == LineKind.OwnWords ? statement : statement with { Text = Toning.In(tone, statement.Text) })]);
}
