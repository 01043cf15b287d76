using static InviteBot.Invitations.Grammar.PartsOfSpeech;

namespace InviteBot.Invitations.Grammar;

/// <summary>What stands behind a verb: objects, times, prepositions.</summary>
internal static class ObjectSteps
{
    internal static void Object(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Noun | Name | Number))
            steps.Add(SubjectSteps.Timely(position, token));
        Common(position, token, steps);
        BehindObject(position, token, steps);
        if (SubjectSteps.IsClausePronoun(token) && !position.Has(Seen.Gap | Seen.Timely))
        {
            SubjectSteps.Start(position.With(Seen.Gap | Seen.Hole), token, steps);
        }

        TimePhrase(position, token, steps);
        if (position.Has(Seen.Reporting) && SubjectSteps.IsClausePronoun(token))
        {
            SubjectSteps.NewClause(position, token, steps);
        }

        if (token.Is(Determiner) && position.Has(Seen.Giving) && !position.Has(Seen.Second))
            steps.Add(position.At(Place.ObjectOpen).With(Seen.Second));
    }

    internal static void ObjectPronoun(Position position, Token token, List<Position> steps)
    {
        Common(position, token, steps);
        BehindObject(position, token, steps);
        if (position.Has(Seen.Giving) && !position.Has(Seen.Second | Seen.Hole))
        {
            NounPhrase(position.With(Seen.Second), token, steps);
        }

        TimePhrase(position, token, steps);

        if (position.Has(Seen.Saying))
        {
            SubjectSteps.NewClause(position, token, steps);
        }
    }

    /// <summary>"people walking", "words printed on it", "kept it clean", "made me laugh".</summary>
    internal static void BehindObject(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Gerund | Participle | Adjective))
            steps.Add(position.At(Place.Predicate));
        if (token.Is(Base) && position.Has(Seen.Causing))
            steps.Add(position.At(token.Core is "be" ? Place.AfterBe : Place.Predicate).With(VerbKinds.Of(token.Core)));
    }

    /// <summary>What can follow any finished verb or object.</summary>
    internal static void Common(Position position, Token token, List<Position> steps)
    {
        // "told in the interview" lacks whom it was told to.
        if (position.Has(Seen.Lacking) && !position.Has(Seen.Gap | Seen.Hole | Seen.Passive))
        {
            if (token.Is(Adverb) || (token.Is(Particle) && !position.Has(Seen.Reporting)))
                steps.Add(position.At(Place.Predicate));
            return;
        }

        if (token.Is(Preposition))
            steps.Add(position.At(Place.AfterPreposition));
        if (token.Is(Particle | Adverb))
            steps.Add(position.At(Place.Predicate));
        if (token.Is(To))
            steps.Add(position.At(Place.AfterTo));
        if (token.Is(Coordinator))
            steps.Add(position.At(Place.AfterCoordinator).Without(Seen.Hole));
        if (token.Is(Subordinator))
            steps.Add(position.At(Place.Start).Without(Seen.Hole));
        if (token.Core is "because")
            steps.Add(position.At(Place.AfterPreposition).Without(Seen.Hole));
        // "said plant them under the maize"
        if (position.Has(Seen.Reporting) && token.Is(Base))
            steps.Add(position.At(Place.Predicate).With(VerbKinds.Of(token.Core)));
        if (position.Has(Seen.Reporting) && token.Core is "don't")
            steps.Add(position.At(Place.AfterModal));
        if (token.Is(PartsOfSpeech.Question))
            steps.Add(position.At(Place.Wondering).Without(Seen.Hole).With(JoinSteps.Wh(token)));
        if (token.Is(PartsOfSpeech.Relative))
            steps.Add(position.At(Place.Relative).Without(Seen.Hole).With(Seen.Gap));
        if (position.Has(Seen.Fronted) && SubjectSteps.IsClauseOpener(token))
        {
            SubjectSteps.Start(new Position(Place.Start, SubjectKind.None, position.Seen & Seen.Asking), token, steps);
        }

        if (position.Has(Seen.Pending))
        {
            VerbSteps.Finite(position.Without(Seen.Pending | Seen.Gap | Seen.Hole) with { Subject = SubjectKind.Either }, token, steps);
        }
    }

    /// <summary>"last Tuesday", "two years", "a day" need no preposition.</summary>
    internal static void TimePhrase(Position position, Token token, List<Position> steps)
    {
        if (token.OpensTime || token.Is(Number))
            steps.Add(position.At(Place.TimeOpen));
        if (token.Is(Time))
            steps.Add(position.At(Place.Object));
    }

    internal static void TimeOpen(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Adjective | Number | Adverb | Coordinator))
            steps.Add(position);
        if (token.Is(Time))
            steps.Add(position.At(Place.Object).With(Seen.Timely));
    }

    internal static void NounPhrase(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Determiner | Adjective | Number))
            steps.Add(position.At(Place.ObjectOpen).Without(Seen.Lacking));
        if (token.Is(Noun | Name | Number))
            steps.Add(SubjectSteps.Timely(position.At(Place.Object), token).Without(Seen.Lacking));
        if (token.Is(PartsOfSpeech.ObjectPronoun | AnyPronoun))
            steps.Add(position.At(Place.ObjectPronoun).Without(Seen.Lacking));
    }

    internal static void AfterPreposition(Position position, Token token, List<Position> steps)
    {
        NounPhrase(position, token, steps);
        if (token.IsBeforeDeterminer || token.Is(Preposition | Adverb))
            steps.Add(position);
        if (token.Is(Adverb))
            steps.Add(position.At(Place.Object));
        if (token.Is(Gerund))
            steps.Add(position.At(Place.Predicate).Without(Seen.Passive).With(VerbKinds.Of(token.Core)));
        if (token.Is(To))
            steps.Add(position.At(Place.AfterTo));
        if (token.Is(PartsOfSpeech.Question))
            steps.Add(position.At(Place.Wondering).With(JoinSteps.Wh(token)));
    }

    internal static void AfterTo(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Adverb | Not))
            steps.Add(position);
        VerbSteps.Bare(position, token, steps);
        AfterPreposition(position, token, steps);
    }
}
