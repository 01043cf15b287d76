using System.Globalization;

namespace InviteBot.Invitations.Advice;

/// <summary>Says whether an invitation is worth a note, or which other way serves better: the first rule that fits decides.</summary>
public static class ChannelAdvisor
{
    public static ChannelAdvice Advise(Answers answers, ChannelFacts facts)
    {
        var (route, reason) = Choose(answers, facts);
        var name = answers.Recipient?.GreetingName ?? "the person";
        var why = AdvicePhrases.Get("route." + reason, ("name", name), ("contact", facts.MutualContact ?? ""));
        return new ChannelAdvice(route, why, route == Route.Note ? Left(facts.NotesLeft) : null);
    }

    private static (Route Route, string Reason) Choose(Answers answers, ChannelFacts facts)
    {
        if (facts.AsksForEmail)
            return (Route.Email, "Email");
        if (facts.NotesLeft <= 0)
            return WithoutNotes(answers);
        var knows = KnowsThem(answers);
        if (!knows && facts.MutualContact is not null && answers.Tie is not Tie.Introduced)
            return (Route.Introduction, "Introduction");
        if (answers.Tie == Tie.Group && !Has(answers.Deed))
            return (Route.GroupMessage, "GroupMessage");
        if (answers.Tie is null or Tie.NeverMet && !Has(answers.Deed))
            return (Route.NotYet, "NotYet");
        // Where the two know each other well and there is nothing to ask or tell, the note is better kept for somebody else.
        if (answers.Tie is Tie.Worked or Tie.Neighbours or Tie.Studied && knows && HasNothingToSay(answers))
            return (Route.BlankRequest, "BlankRequest");
        if (InvitationComposer.Compose(answers).Note200.TooLong is not null)
            return knows ? (Route.BlankRequest, "BlankRequest") : (Route.Email, "EmailTooLong");
        return (Route.Note, knows ? "Note" : "NoteToStranger");
    }

    private static (Route Route, string Reason) WithoutNotes(Answers answers) =>
        answers.Tie == Tie.Group ? (Route.GroupMessage, "GroupMessageNoNotes")
        : KnowsThem(answers) ? (Route.BlankRequest, "BlankRequestNoNotes")
        : (Route.Email, "EmailNoNotes");

    /// <summary>The recipient would know the name on a blank request.</summary>
    private static bool KnowsThem(Answers answers) => answers.Tie switch
    {
        Tie.Worked or Tie.Event or Tie.Customer or Tie.Neighbours => true,
        Tie.Studied => answers.TieDetail != TieDetail.OtherYears,
        _ => false,
    };

    private static bool HasNothingToSay(Answers answers) => !Has(answers.Ask) && !Has(answers.News) && !Has(answers.Deed) && answers.EffectiveJob == JobWish.No;

    private static bool Has(Line? line) => line is { Kind: not LineKind.Skipped, Text.Length: > 0 };

    private static string? Left(int? notes) => notes switch
    {
        null => null,
        1 => AdvicePhrases.Get("left.0"),
        2 => AdvicePhrases.Get("left.1"),
        _ => AdvicePhrases.Get("left.n", ("left", (notes.Value - 1).ToString(CultureInfo.InvariantCulture))),
    };
}
