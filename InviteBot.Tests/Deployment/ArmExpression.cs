using System.Text.RegularExpressions;

namespace InviteBot.Tests.Deployment;

/// <summary>Reads the names that an ARM expression gives to the properties of the objects it makes.</summary>
internal static partial class ArmExpression
{
    public static IEnumerable<string> Names(string expression) =>
        Creation().Matches(expression).SelectMany(match => Arguments(expression[(match.Index + match.Length)..]).Where((_, index) => index % 2 == 0)).Select(name => name.Trim('\''));

    /// <summary>The arguments up to the bracket that closes the call.</summary>
    private static IEnumerable<string> Arguments(string text)
    {
        var (depth, start, isQuoted) = (0, 0, false);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '\'') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (depth == 0 && sign is ',' or ')' && depth == 0)
            {
                if (at > start) yield return text[start..at].Trim();
                start = at + 1;
                if (sign == ')') yield break;
            }
            depth += sign switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
        }
    }

    [GeneratedRegex(@"createObject\(")]
    private static partial Regex Creation();
}
