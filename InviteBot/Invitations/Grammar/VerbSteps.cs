using static InviteBot.Invitations.Grammar.PartsOfSpeech;

namespace InviteBot.Invitations.Grammar;

/// <summary>From a subject through its verb.</summary>
internal static class VerbSteps
{
    /// <summary>The finite verb of the subject just read.</summary>
    internal static void Finite(Position position, Token token, List<Position> steps)
    {
        var seen = VerbKinds.Of(token.Core);
        var base0 = position.Without(Seen.Saying | Seen.Causing | Seen.Giving | Seen.BareVerb | Seen.Timely | Seen.Second | Seen.Passive | Seen.Reporting | Seen.Lacking).With(seen);
        var done = position.Has(Seen.Pending) ? base0 : base0.With(Seen.Main);
        if (token.Is(Modal))
            steps.Add(done.At(Place.AfterModal));
        if (token.Is(Be) && Subjects.AgreesWithBe(position.Subject, token.Core))
            steps.Add(done.At(Place.AfterBe));
        if (!Subjects.Agrees(position.Subject, token))
            return;
        if (token.Is(Do))
            steps.Add(done.At(Place.AfterModal));
        if (token.Is(Have))
            steps.Add(done.At(Place.AfterHave));
        // "your guide to bond disputes, …": in front of a comma it is the noun.
        if (token.Is(Past | Base) || (token.Is(Third) && !(token.EndsPiece && token.Is(Noun))))
            steps.Add(done.At(Place.Predicate));
    }

    internal static void AfterModal(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Adverb | Not))
            steps.Add(position);
        Bare(position, token, steps);
    }

    /// <summary>A base form, as behind a modal or "to".</summary>
    internal static void Bare(Position position, Token token, List<Position> steps)
    {
        if (!token.Is(Base))
            return;
        var next = position.Without(Seen.Saying | Seen.Causing | Seen.Giving | Seen.Second | Seen.Passive | Seen.Reporting | Seen.Lacking).With(VerbKinds.Of(token.Core) | Seen.BareVerb);
        steps.Add(next.At(token.Core is "be" ? Place.AfterBe : Place.Predicate));
        if (token.Is(Have))
            steps.Add(next.At(Place.AfterHave));
    }

    internal static void AfterHave(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Adverb | Not))
            steps.Add(position);
        if (token.Is(Participle))
            steps.Add(position.At(Place.Predicate).With(VerbKinds.Of(token.Core)));
        if (token.Is(Been))
            steps.Add(position.At(Place.AfterBe));
        if (token.Is(To))
            steps.Add(position.At(Place.AfterTo));
        // "I've 12 years of diesel"
        if (token.Is(Determiner | Number))
            steps.Add(position.At(Place.ObjectOpen));
    }

    internal static void AfterBe(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Been))
            steps.Add(position.At(Place.AfterBe));
        // "used", "built" behind "be" are passive, whatever else they can be.
        if (token.Is(Participle) && !token.Is(Base | Gerund))
        {
            steps.Add(position.At(Place.Predicate).With(VerbKinds.Of(token.Core) | Seen.Passive).Without(Seen.Lacking));
            return;
        }

        Predicate(position, token, steps);
    }

    internal static void Predicate(Position position, Token token, List<Position> steps)
    {
        ObjectSteps.Common(position, token, steps);
        if (!position.Has(Seen.Passive | Seen.Hole) || (position.Has(Seen.Giving) && (position.Has(Seen.Passive) || token.Is(PartsOfSpeech.ObjectPronoun | AnyPronoun))))
        {
            ObjectSteps.NounPhrase(position, token, steps);
        }

        if (token.IsBeforeDeterminer || token.Is(Not))
            steps.Add(position);
        if (token.Is(Adjective | Participle | Gerund))
            steps.Add(position.At(Place.Predicate).With(VerbKinds.Of(token.Core) & ~Seen.Lacking));
        ObjectSteps.TimePhrase(position, token, steps);
        if (position.Has(Seen.Saying))
        {
            SubjectSteps.NewClause(position, token, steps);
        }
    }
}
