using InviteBot.Invitations.Changing;
using InviteBot.Invitations.Checking;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Phrases;
using InviteBot.Invitations.Planning;

namespace InviteBot.Invitations;

/// <summary>Puts an invitation together from the answers: the same answers always give the same texts.</summary>
public static class InvitationComposer
{
    public static Composition Compose(Answers answers) => Compose(answers, ComposeOptions.Default);

    public static Composition Compose(Answers answers, ComposeOptions options)
    {
        var material = new Material(Toning.Addressed(answers, options.Tone));
        return Compose(material, new TextChecks(material), options);
    }

    /// <summary>The three versions: fact first, their detail first, straight ask.</summary>
    public static IReadOnlyList<Composition> ComposeVersions(Answers answers)
    {
        var material = new Material(answers);
        var checks = new TextChecks(material);
        return [.. Enum.GetValues<InvitationVersion>().Select(version => Compose(material, checks, new ComposeOptions { Version = version }))];
    }

    private static Composition Compose(Material material, TextChecks checks, ComposeOptions options)
    {
        var writer = new Writer(material, options);
        InvitationText Written(TextForm form)
        {
            var text = writer.Write(form);
            return text with { Findings = checks.Check(text) };
        }

        var composition = new Composition(options.Version, Wordings.Reason(options.Version), Written(TextForm.Note200), Written(TextForm.Note300), Written(TextForm.Message));
        return composition with
        {
            LeftOut = [.. material.LeftOut],
            OpenPoints = [.. OpenPoints(material, composition).Where(point => !material.Answers.Settled.Contains(point.Id))],
            WouldHelpMost = MostHelpful(material),
            IsTooEarly = IsTooEarly(material),
            Rewordable = Rewordable(composition.Message),
        };
    }

    private static IEnumerable<OpenPoint> OpenPoints(Material material, Composition composition)
    {
        foreach (var point in material.OpenPoints)
            yield return point;
        var deed = material.Deeds.FirstOrDefault(statement => statement.Source == Question.Deed);
        if (deed is not null && material.ShortDeed is null && !composition.Note200.Segments.Any(segment => segment.Source == Question.Deed))
            yield return new OpenPoint(OpenPointKind.ShortForm, Question.ShortDeed, deed.Text, []);
        if (composition.Message.Segments.Sum(segment => segment.Source is null ? 0 : Wordlist.Count(segment.Text)) < TextLimits.MessageWordsAtLeast && material.Answers.Extra is null)
            yield return new OpenPoint(OpenPointKind.MoreRoom, Question.Extra, "", []);
    }

    private static List<Question> Rewordable(InvitationText text)
    {
        var questions = new List<Question>();
        foreach (var segment in text.Segments)
        {
            if (segment.Source is { } question && !questions.Contains(question) && Wordings.Count(segment.Text.AsSpan().TrimStart()) > 1)
                questions.Add(question);
        }

        return questions;
    }

    private static Question? MostHelpful(Material material)
    {
        if (material.Links.Count == 0 && material.Answers.Tie != Tie.NeverMet)
            return Question.Place;
        if (material.WantsJob && material.Jobs.Count == 0 && material.Answers.Tie != Tie.Job)
            return Question.Role;
        if (material.Deeds.Count == 0 && material.Answers.Tie is not (Tie.Introduced or Tie.Job))
            return Question.Deed;
        return material.News.Count == 0 && material.Asks.Count == 0 && !material.WantsJob ? Question.News : null;
    }

    /// <summary>Never met or a shared group, and neither a detail nor a reason of the sender's own.</summary>
    private static bool IsTooEarly(Material material) =>
        material.Answers.Tie is Tie.NeverMet or Tie.Group && material.Deeds.Count == 0 && material.News.Count == 0 && (material.Jobs.Count == 0 || material.Asks.Count == 0);
}
