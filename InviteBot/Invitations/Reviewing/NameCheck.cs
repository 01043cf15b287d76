using System.Globalization;
using System.Text;

namespace InviteBot.Invitations.Reviewing;

/// <summary>Compares the greeting with the name that the writer told.</summary>
internal static class NameCheck
{
    private static readonly string[] NotNames = ["there", "all", "everyone", "team", "sir", "madam", "friend", "colleague", "dr", "prof", "mr", "mrs", "ms", "mx", "again", "and"];

    private static readonly (string Short, string Full)[] ShortNames =
    [
        ("tom", "thomas"), ("bob", "robert"), ("rob", "robert"), ("bill", "william"), ("will", "william"), ("mike", "michael"), ("mick", "michael"), ("kate", "katherine"), ("kate", "catherine"),
        ("liz", "elizabeth"), ("beth", "elizabeth"), ("dick", "richard"), ("rick", "richard"), ("jim", "james"), ("tony", "anthony"), ("alex", "alexandra"), ("sasha", "alexandra"), ("sasha", "alexander"),
        ("nick", "nicholas"), ("dave", "david"), ("steve", "stephen"), ("steve", "steven"), ("andy", "andrew"), ("drew", "andrew"), ("ted", "edward"), ("maggie", "margaret"), ("meg", "margaret"), ("jenny", "jennifer"),
        ("kathy", "katherine"), ("becky", "rebecca"), ("jack", "john"), ("harry", "henry"), ("peggy", "margaret"), ("sandy", "alexandra"), ("chuck", "charles"), ("charlie", "charles"), ("hans", "johannes"), ("pepe", "jose"), ("lena", "magdalena"), ("mia", "maria"), ("ola", "aleksandra"), ("gosia", "malgorzata"),
    ];

    /// <summary>The name meant in the place of the one greeted; null when the greeting is right or nothing is known.</summary>
    public static (string Meant, bool IsSlip)? Wrong(string greeted, WriterContext context)
    {
        var said = Parts(greeted).Where(part => !NotNames.Contains(part) && part.Length > 1).ToList();
        if (said.Count == 0 || context.Text.Length == 0)
            return null;
        if (context.RecipientName is { } name)
        {
            var meant = Parts(name);
            var rest = said.Where(part => !meant.Exists(each => Same(part, each))).ToList();
            if (rest.Count == 0)
                return null;
            return (name, rest.TrueForAll(part => meant.Exists(each => IsSlip(part, each))));
        }

        var names = context.Text.Split(' ', '\n').Where(word => word.Length > 1 && char.IsUpper(word[0])).SelectMany(Parts).ToList();
        if (said.Exists(part => names.Exists(each => Same(part, each))))
            return null;
        var near = context.Text.Split(' ', '\n').FirstOrDefault(word => word.Length > 3 && char.IsUpper(word[0]) && said.Exists(part => Parts(word).Exists(each => IsSlip(part, each))));
        return near is null ? null : (near.Trim('.', ',', ':', ';', '(', ')', '"'), true);
    }

    private static bool Same(string one, string other) =>
        one == other || (one.Length >= 3 && other.StartsWith(one, StringComparison.Ordinal)) || Array.Exists(ShortNames, pair => pair.Short == one && pair.Full == other || pair.Full == one && pair.Short == other);

    /// <summary>One or two letters apart: a slip of the hand, and the more annoying to its owner.</summary>
    private static bool IsSlip(string one, string other) => one.Length > 2 && other.Length > 2 && Distance(one, other) is var letters && letters > 0 && letters <= Math.Max(1, Math.Min(one.Length, other.Length) / 3);

    private static List<string> Parts(string name)
    {
        var plain = new StringBuilder();
        // A lone surrogate cannot be normalised.
        foreach (var letter in string.Concat(name.Where(letter => !char.IsSurrogate(letter))).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.IsLetter(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(row[j], row[j - 1]));
                diagonal = row[j];
                row[j] = cost;
            }
        }

        return row[^1];
    }
}
