using System.Text.RegularExpressions;

namespace InviteBot.Interview;

/// <summary>The words that open a side topic, typed alone or tapped.</summary>
internal static partial class SideTopics
{
    private const string They = "(they|she|he)";
    private const string Them = "(them|her|him)";
    private const string TheyHave = $"{They}( have| has|'ve|'s)?( just)?";
    private const string IHave = "(i|i've|i have)( just| already)?";
    private const string It = "(it|this|that|(the|my) (note|text|message|invitation|request))";
    private const string Will = "(will|would|does|do|might|is|are)";
    private const string Step = "(a|one|the|my) ((first|second|third|last|next) )?step";

    private static readonly string[] Openings = ["ok ", "okay ", "ok, ", "okay, ", "so ", "so, ", "and ", "well, ", "great, ", "yes, "];
    private static readonly string[] Endings = [", please", " please", " then", " now", " today"];
    private static readonly string[] HavingLeft = ["i have ", "i've got ", "i've ", "i still have ", "i've still got ", "still ", ""];
    private static readonly string[] NotesOf = [" notes left", " note left", " notes left this month", " note left this month"];

    /// <summary>The topic of words that were folded for comparison; null for all others.</summary>
    public static UserIntent.Side? Of(string words)
    {
        if (Topic(Bare(words)) is { } topic) return new UserIntent.Side(topic);
        return Count(words) is { } count ? new UserIntent.Side(SideTopic.NotesLeft, count) : null;
    }

    // Each pattern is about them, never about "you": "how would you see it" is a question to the recipient, and so an answer.
    private static SideTopic? Topic(string words) => words switch
    {
        _ when WorthANote().IsMatch(words) => SideTopic.WorthANote,
        _ when TheirView().IsMatch(words) => SideTopic.TheirView,
        _ when SaidYes().IsMatch(words) => SideTopic.SaidYes,
        _ when SaidNo().IsMatch(words) => SideTopic.SaidNo,
        _ when Remind().IsMatch(words) => SideTopic.Remind,
        _ when Introduction().IsMatch(words) => SideTopic.Introduction,
        _ when NotYet().IsMatch(words) => SideTopic.NotYet,
        _ when StepDone().IsMatch(words) => SideTopic.StepDone,
        _ when Sent().IsMatch(words) => SideTopic.Sent,
        _ => null,
    };

    [GeneratedRegex($"^((is|would) {It} (be )?(even |really )?)?worth (a|the|one|my) note$|^(a )?note or (no note|none|not)$|^with or without a note$|^(should i (send|add|use|spend|write)|do i need) a note$|^is a note worth it$")]
    private static partial Regex WorthANote();

    [GeneratedRegex($"^how {Will} {They} (going to )?(see|read|take|receive) {It}$|^how {Will} {It} (look|read|sound|come across|seem) (to|for|with) {Them}$|^what {Will} {They} (see|read|get|receive|think( of {It})?|make of {It})$|^((show me|see|what is|what's) )?(their|his|her) view( of {It})?$")]
    private static partial Regex TheirView();

    [GeneratedRegex($"^{TheyHave} (said yes|accepted( me| {It})?)$")]
    private static partial Regex SaidYes();

    [GeneratedRegex($"^{TheyHave} (said no|declined( {It})?|turned (me|it) down)$")]
    private static partial Regex SaidNo();

    [GeneratedRegex($"^(remind|(send|write) a reminder to) {Them}$|^(still )?no (answer|reply|response) (yet|so far)$|^{They} (haven't|hasn't|have not|has not) (answered|replied|responded|written back)( yet| so far)?$")]
    private static partial Regex Remind();

    [GeneratedRegex("^((i'd like|i want) to )?ask (somebody |someone )?for an (introduction|intro)$")]
    private static partial Regex Introduction();

    [GeneratedRegex($"^((plan|make|start) )?(a |the )?warm[- ]?up( plan)?$|^plan it$|^warm {Them} up$")]
    private static partial Regex NotYet();

    [GeneratedRegex($"^({IHave} )?(did|done|finished|took|taken) {Step}$|^({Step}|step) (is )?done$")]
    private static partial Regex StepDone();

    [GeneratedRegex($"^({IHave} )?sent {It}( off)?( to {Them})?$|^(it is|it's|it has been) sent$")]
    private static partial Regex Sent();

    /// <summary>Without what people say around it.</summary>
    private static string Bare(string words)
    {
        var from = Array.Find(Openings, opening => words.StartsWith(opening, StringComparison.Ordinal))?.Length ?? 0;
        var bare = words[from..];
        return Array.Find(Endings, ending => bare.EndsWith(ending, StringComparison.Ordinal)) is { } end ? bare[..^end.Length] : bare;
    }

    /// <summary>The number in "I have 3 notes left".</summary>
    private static string? Count(string words)
    {
        if (Array.Find(NotesOf, ending => words.EndsWith(ending, StringComparison.Ordinal)) is not { } ending) return null;

        var opening = Array.Find(HavingLeft, opening => words.StartsWith(opening, StringComparison.Ordinal))!;
        var count = words.Length > opening.Length + ending.Length ? words[opening.Length..^ending.Length] : "";
        return NoteCount.Read(count) is not null ? count : null;
    }
}
