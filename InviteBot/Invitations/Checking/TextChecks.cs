using InviteBot.Invitations.Language;
using InviteBot.Invitations.Planning;
using InviteBot.Invitations.Slots;

namespace InviteBot.Invitations.Checking;

/// <summary>What the rubric finds in the composed texts of one set of answers.</summary>
internal sealed class TextChecks
{
    private readonly List<Finding> _phrases;
    private readonly RubricContext _context;
    private readonly HashSet<string> _wishes;

    // Nine texts are looked at one after the other.
    private readonly List<Word> _words = new(128);

    public TextChecks(Material material)
    {
        var answers = material.Answers;
        _phrases = Detectors.Find(string.Join(' ', material.All.Select(statement => statement.Text)));
        _wishes = [.. material.Jobs.Where(job => !job.IsFramed).Select(job => job.Text)];
        _context = new RubricContext
        {
            GreetingName = answers.Recipient?.GreetingName,
            Tie = answers.Tie,
            Job = answers.EffectiveJob,
            Allowed = Allowed(material),
            Unnamed = answers.MayName == true ? [] : [.. material.ThirdPersons],
            HidesPurpose = material.HidesPurpose && answers.EffectiveJob == JobWish.No,
        };
    }

    public IReadOnlyList<Finding> Check(InvitationText text)
    {
        if (text.Length == 0)
            return [];
        Wordlist.Read(text.Text, _words);
        var findings = Rubric.CheckWithoutPhrases(text.Text, _words, _context with { Limit = text.Limit });
        // The wish stands in the sender's own words, whatever they are called.
        if (text.Segments.Any(segment => _wishes.Contains(segment.Text.Trim())))
            findings.RemoveAll(finding => finding.Rule == RuleId.R5 && finding.Words.Length == 0 && !_context.HidesPurpose);
        foreach (var phrase in _phrases)
        {
            if (text.Text.Contains(phrase.Words, StringComparison.OrdinalIgnoreCase))
                findings.Add(phrase);
        }

        return findings;
    }

    /// <summary>
    /// A text that the sender wrote: what is not among the answers may still be true, so it is asked about and not withheld;
    /// what is private leaves only knowingly.
    /// </summary>
    public IReadOnlyList<Finding> CheckOwn(string text, int limit) =>
        [.. Rubric.Check(text, _context with { Limit = limit }).Select(finding => finding.Rule switch
        {
            RuleId.R8 => finding with { Severity = Severity.Warn },
            RuleId.R19 => finding with { Severity = Severity.Block },
            _ => finding,
        })];

    /// <summary>Every word of the answers, mended, and the forms that agreement makes of them.</summary>
    private static HashSet<string> Allowed(Material material)
    {
        var answers = material.Answers;
        var allowed = new HashSet<string>(Glue.Words, StringComparer.OrdinalIgnoreCase);
        foreach (var line in material.Mended)
            Add(allowed, line);
        Add(allowed, $"{answers.Recipient?.GreetingName} Hi Dear Hello {answers.Recipient?.Name} {answers.Recipient?.Workplace} {answers.SignOff} {PlaceFrame.For(answers).Lead} {PlaceFrame.For(answers).Lasting}");
        if (answers.Tie == Tie.Group)
            Add(allowed, "group");
        foreach (var year in material.Links.SelectMany(link => Wordlist.Of(link.Text)).Select(word => word.Core).Where(core => core.Length == 4 && core.All(char.IsDigit)))
        {
            // "2015-19" was typed.
            if (material.Mended.Any(line => line.Contains("-" + year[2..], StringComparison.Ordinal)))
                allowed.Add(year);
        }

        if (answers.Tie == Tie.Introduced)
            Add(allowed, "suggested");
        if (answers.TieDetail is TieDetail.HaveApplied or TieDetail.WouldApply)
            Add(allowed, "applied apply");
        return allowed;
    }

    private static void Add(HashSet<string> allowed, string text)
    {
        foreach (var word in Wordlist.Of(text))
        {
            if (word.Core.Length == 0)
                continue;
            allowed.Add(word.Core);
            if (word.Core.Contains('-', StringComparison.Ordinal))
                allowed.UnionWith(word.Core.Split('-'));
            if (word.Core.EndsWith("'s", StringComparison.Ordinal))
                allowed.Add(word.Core[..^2]);
            if (!word.Core.EndsWith('s'))
                continue;
            allowed.Add(Verbs.BaseOfThird(word.Core));
            allowed.Add(word.Core.TrimEnd('s'));
        }
    }
}
