using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Finishes "I have applied for your …" from the job that was typed.</summary>
internal static class VacancyWriter
{
    private static readonly HashSet<string> Posts = new(["job", "role", "position", "internship", "apprenticeship", "placement", "vacancy", "opening", "post", "traineeship", "programme", "program", "scheme", "course", "residency", "fellowship", "seat", "place", "trial", "ad", "advert", "work", "team", "grade", "level", "nights", "days"], StringComparer.OrdinalIgnoreCase);

    /// <summary>"timetable planner, no. 41B" : "I have applied for your timetable planner job (41B)."</summary>
    public static void Write(List<string> sentences, Answers answers, Understood understood, bool isRepeated)
    {
        var pieces = Unbracketed(string.Join(", ", sentences)).Split(',', StringSplitOptions.TrimEntries);
        var number = pieces.Skip(1).FirstOrDefault(piece => piece.Any(char.IsDigit) && !piece.Any(char.IsSymbol) && piece.Split(' ').Length <= 3);
        var text = Wordlist.Of(pieces[0]);
        while (text.Count > 1 && (PlaceWriter.EchoWords.Contains(text[0].Core) || Lexicon.Determiners.Contains(text[0].Core)))
            text.RemoveAt(0);
        // Their own firm stands on their door.
        var firm = Wordlist.Of(answers.Recipient?.Workplace ?? "");
        if (firm.Count > 0 && text.Count > firm.Count && text.Take(firm.Count).Select(word => word.Core).SequenceEqual(firm.Select(word => word.Core), StringComparer.OrdinalIgnoreCase))
            text.RemoveRange(0, firm.Count);
        text.RemoveAll(word => word.Is("thing"));
        // "position of Tenancy Paralegal" : "Tenancy Paralegal position".
        var kind = "job";
        if (text.Count > 2 && text[0].IsAny("position", "role", "post", "job", "vacancy", "place") && text[1].IsAny("of", "as", "for"))
        {
            kind = text[0].Core.ToLowerInvariant();
            text.RemoveRange(0, text.Count > 3 && Lexicon.Determiners.Contains(text[2].Core) ? 3 : 2);
        }

        // "driver windmill": which is the job?
        var role = text.FindIndex(word => Lexicon.RoleNouns.Contains(word.Core));
        var isBroken = role >= 0 && role + 1 < text.Count && text[role].Trail.Length == 0 && !Lexicon.Prepositions.Contains(text[role + 1].Core) && !Lexicon.Conjunctions.Contains(text[role + 1].Core) && !Lexicon.RoleNouns.Contains(text[role + 1].Core) && !Posts.Contains(text[role + 1].Core);
        if (isBroken && !isRepeated || text.Count == 0 || text.Exists(word => Lexicon.Weekdays.Contains(word.Core) || word.IsAny("i", "you", "we") || word.Core == "it"))
            return;
        var (job, at) = SplitJob(text.Text().TrimEnd('.', '!', '?').Uncapitalised());
        if (Shape.ContentWords(Wordlist.Of(job)) == 0)
            return;
        var last = Wordlist.Of(job).FindLast(word => !(word.Core.Length == 4 && word.Core.All(char.IsDigit)));
        var named = Posts.Contains(last.Core ?? "") ? job : $"{job} {kind}";
        var lead = answers.TieDetail == TieDetail.HaveApplied ? "I have applied for your" : "I'd like to apply for your";
        PlaceWriter.Link($"{lead} {named}{at}{(number is null ? "" : $" ({Bare(number)})")}", understood);
        if (number is not null)
            understood.Shorter.Add(understood.Statements[0] with { Text = $"{lead} {named}{at}".AsSentence() });
        foreach (var piece in pieces.Skip(1).Where(piece => piece != number && piece.Length > 0))
            understood.Leave(piece, LeftOutReason.NoRoom);
    }

    /// <summary>"(Ref WLA/PL/07)" is the number.</summary>
    private static string Unbracketed(string text) =>
        text.Replace(" (", ", ", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);

    private static (string Job, string At) SplitJob(string text)
    {
        var words = Wordlist.Of(text);
        // "the post that's on your website"
        if (words.FindIndex(word => word.IsAny("that", "that's", "which", "who", "whose")) is > 0 and var clause)
            words = words.GetRange(0, clause);
        text = words.Text().TrimEnd(',');
        var at = words.FindIndex(1, word => word.IsAny("at", "in", "for", "with", "on", "near", "starting", "beginning", "from"));
        return at < 0 ? (text, "") : (words.Take(at).Text(), " " + words.Skip(at).Text());
    }

    private static string Bare(string number)
    {
        var words = Wordlist.Of(number);
        return words.Count > 1 && words[0].IsAny("no", "nr", "number", "ref", "reference", "job") ? words.Skip(1).Text() : number;
    }
}
