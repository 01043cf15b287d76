using InviteBot.Invitations.Changing;
using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Phrases;

namespace InviteBot.Invitations.Planning;

/// <summary>Writes one form of the text: picks what fits, puts it in the order of the version, and lays it out.</summary>
internal sealed class Writer(Material material, ComposeOptions options)
{
    private const int NameWorth = 20;

    // Up to so many words a message may end in a courtesy; a longer one does without.
    private const int ShortMessage = 50;
    private static readonly string[] Requests = ["could you", "would you", "can you", "will you", "may i", "may we", "can i", "can we", "could i", "could we"];

    private readonly Leaning _leaning = new(material);

    public InvitationText Write(TextForm form)
    {
        var limit = Limit(form);
        var greeting = material.Answers.Recipient?.Greeting ?? "Hello,";
        var parts = Shaping.Of(new Menu(material, form, options).Parts(), material.Answers, options);
        var room = limit - greeting.Length;
        var (picked, signOff) = Picked(parts, room, MostSentences(parts, room, form));
        return picked is null ? TooLong(form, limit, parts, room) : Laid(form, limit, greeting, parts, picked, signOff);
    }

    /// <summary>The name over a note is shown anyway, so it gives way to a sentence that would not fit beside it.</summary>
    private (Option[]? Picked, string? SignOff) Picked(List<Part> parts, int room, int sentences)
    {
        var without = Picker.Pick(parts, room, sentences);
        // "May I send it to you?" needs the sentence that tells what "it" is.
        if (without is not null && _leaning.IsOnNews(parts, without) && Picker.Pick(WithNews(parts), room, sentences) is { } standing)
            (parts, without) = (WithNews(parts), standing);
        // "What would you measure first?" needs to be told of what; where there is no room for it, the question waits for the message.
        if (without is not null && _leaning.OnNothing(parts, without) is { } bare)
            (parts, without) = Picker.Pick(WithDetail(parts), room, sentences) is { } told && told.Any(option => option.Statements.Contains(bare)) ? (WithDetail(parts), told) : (Without(parts, bare), Picker.Pick(Without(parts, bare), room, sentences));
        if (without is null || material.Answers.SignOff is not { } name)
            return (without, null);
        foreach (var signOff in (string[])[name, name.Split(',')[0]])
        {
            var with = Picker.Pick(parts, room - signOff.Length - 1, sentences);
            if (with is not null && with.Sum(option => option.Worth) + NameWorth >= without.Sum(option => option.Worth))
                return (with, signOff);
        }

        return (without, null);
    }

    private static List<Part> WithDetail(List<Part> parts) =>
        [.. parts.Select(part => part.Kind == PartKind.Link && part.Options.Exists(HasDetail) ? part with { Options = [.. part.Options.Where(HasDetail)] } : part)];

    private static bool HasDetail(Option option) => Array.Exists(option.Statements, statement => statement.Source is Question.Deed or Question.ShortDeed);

    private static List<Part> Without(List<Part> parts, Statement ask) =>
        [.. parts.Select(part => part.Kind == PartKind.Ask ? part with { Options = [.. part.Options.Where(option => !option.Statements.Contains(ask))] } : part)];

    /// <summary>The parts, of which neither the news nor the question that leans on it may be left out.</summary>
    private static List<Part> WithNews(List<Part> parts) =>
        [.. parts.Select(part => part is { Kind: PartKind.Purpose, Question: Question.News } or { Kind: PartKind.Ask } ? part with { Options = [.. part.Options.Where(option => option.Statements.Length > 0)] } : part)];

    /// <summary>Fewer where "shorter" was asked for, but never so few that something required would fall out.</summary>
    private int MostSentences(List<Part> parts, int room, TextForm form)
    {
        var most = Sentences(form);
        if (options.Shorter == 0 || Picker.Pick(parts, room, most) is not { } full)
            return most;
        var fewer = Math.Max(1, full.Sum(option => option.Statements.Length) - options.Shorter);
        while (Picker.Pick(parts, room, fewer) is null)
            fewer++;
        return fewer;
    }

    private static int Limit(TextForm form) => form switch
    {
        TextForm.Note200 => TextLimits.Note200,
        TextForm.Note300 => TextLimits.Note300,
        _ => TextLimits.Message,
    };

    private static int Sentences(TextForm form) => form switch
    {
        TextForm.Note200 => 4,
        TextForm.Note300 => 6,
        _ => 14,
    };

    private static InvitationText TooLong(TextForm form, int limit, List<Part> parts, int room)
    {
        var least = parts.Select(part => (part.Question, Length: part.Options.Min(option => option.Length))).ToList();
        var longest = least.MaxBy(part => part.Length);
        return new InvitationText(form, [], limit, []) { TooLong = new TooLong(longest.Question, least.Sum(part => part.Length) - room) };
    }

    private InvitationText Laid(TextForm form, int limit, string greeting, List<Part> parts, Option[] picked, string? signOff)
    {
        var (gap, paragraph) = form == TextForm.Message ? ("\n\n", "\n\n") : (" ", " ");
        List<Segment> segments = [new(greeting, Question.Recipient)];
        foreach (var (kind, statements) in InOrder(parts, picked))
        {
            var before = gap;
            foreach (var statement in statements)
            {
                var text = segments.Count == 1 && form != TextForm.Message ? statement.Text.Uncapitalised() : statement.Text;
                segments.Add(new Segment(before + text, statement.Source));
                before = " ";
            }

            gap = kind is PartKind.Link or PartKind.Fact || !HasFactBehind(kind, parts) ? paragraph : " ";
        }

        if (form == TextForm.Message && options.Shorter == 0)
            AddCourtesy(segments);
        if (signOff is not null)
            segments.Add(new Segment(paragraph + signOff, Question.SignOff));
        return new InvitationText(form, segments, limit, []) { Subject = form == TextForm.Message ? Subject() : null };
    }

    private static bool HasFactBehind(PartKind kind, List<Part> parts) => kind == PartKind.Purpose && parts.Exists(part => part.Kind == PartKind.Fact);

    private List<(PartKind Kind, Statement[] Statements)> InOrder(List<Part> parts, Option[] picked)
    {
        var filled = parts.Select((part, i) => (part.Kind, picked[i].Statements)).Where(part => part.Statements.Length > 0).ToList();
        // Only a purpose that was stated can lead; a question needs its ground first.
        if (options.Version == InvitationVersion.StraightAsk && filled.FindIndex(part => part.Kind == PartKind.Purpose) is > 0 and var at)
        {
            var purpose = filled[at];
            filled.RemoveAt(at);
            filled.Insert(0, purpose);
        }

        // "I'd send you mine" belongs behind the question it was typed with.
        if (filled.FindIndex(part => part.Kind == PartKind.Offer && part.Statements.All(offer => offer.Source == Question.Ask)) is >= 0 and var offer && filled.Exists(part => part.Kind == PartKind.Ask))
        {
            filled.Add(filled[offer]);
            filled.RemoveAt(offer);
        }

        return filled;
    }

    private void AddCourtesy(List<Segment> segments)
    {
        var words = segments.Sum(segment => Wordlist.Count(segment.Text));
        if (words > ShortMessage)
            return;
        var asks = segments.FindAll(segment => segment.Source == Question.Ask);
        // Only what can be refused gets a way out: "What would you do first?" cannot.
        if (asks.Exists(ask => IsRequest(ask.Text.Trim())) && !asks.Exists(ask => ask.Text.Contains("only if", StringComparison.OrdinalIgnoreCase) || ask.Text.Contains(" or ", StringComparison.Ordinal)))
            segments.Add(new Segment(" " + Wordings.WayOut, null));
        // One of the two is enough: without a question the text would end abruptly.
        else if (asks.Count == 0 && !material.WantsJob)
            segments.Add(new Segment("\n\n" + Wordings.Reach, null));
    }

    /// <summary>"May I ask which one you use?" asks for no favour.</summary>
    private static bool IsRequest(string ask) =>
        Signs.Open(ask, Requests) && !Signs.Open(ask, ["could you tell me", "can you tell me", "would you tell me"]) && !(Wordlist.Of(ask) is [_, _, { } asks, { } what, ..] && asks.Is("ask") && (QuestionWords.Wh.Contains(what.Core) || what.Is("whether")));

    private string Subject()
    {
        if (material.WantsJob && material.Jobs.FirstOrDefault()?.Text is { } job && job.StartsWith("I'm looking for ", StringComparison.Ordinal))
            return Cut(job["I'm looking for ".Length..].TrimEnd('.').Capitalised());
        if (material.Place?.Setting is { } setting)
            return Cut(setting[(setting.IndexOf(' ', StringComparison.Ordinal) + 1)..].Capitalised());
        return material.Asks.Count > 0 ? Wordings.Subject : Wordings.SubjectTold;
    }

    private static string Cut(string subject) => subject.Length <= TextLimits.Subject ? subject : Wordings.Subject;
}
