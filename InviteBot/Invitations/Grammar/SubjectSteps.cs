using static InviteBot.Invitations.Grammar.PartsOfSpeech;

namespace InviteBot.Invitations.Grammar;

/// <summary>From the beginning of a clause to the end of its subject.</summary>
internal static class SubjectSteps
{
    internal static void Start(Position position, Token token, List<Position> steps)
    {
        if (Contractions.After(position, token) is { } contracted)
        {
            steps.AddRange(contracted);
            return;
        }

        if (token.Is(PartsOfSpeech.SubjectPronoun | AnyPronoun) || token.Core is "there" or "There")
            steps.Add(position.At(Place.SubjectPronoun) with { Subject = Subjects.KindOf(token) });
        if (token.IsBeforeDeterminer || token.Is(Adverb | Coordinator))
            steps.Add(position);
        if (token.Is(Determiner | Adjective | Number))
            steps.Add(position.At(Place.SubjectOpen) with { Subject = SubjectKind.None });
        if (token.Is(Noun | Name | Gerund))
            steps.Add(Timely(position.At(Place.Subject) with { Subject = Subjects.KindOf(token) }, token));
        if (token.Is(Preposition | To) && !position.Has(Seen.Main | Seen.Pending))
            steps.Add(position.At(Place.SubjectPreposition).With(Seen.Front) with { Subject = SubjectKind.None });
        if (token.Is(Subordinator) && !position.Has(Seen.Main | Seen.Fronted))
            steps.Add(position.With(Seen.Fronted));
        if (token.Is(PartsOfSpeech.Question) && !position.Has(Seen.Main | Seen.Fronted))
            steps.Add(position.At(Place.Wondering).With(Seen.Pending | Seen.Gap));
        if (token.Core is "Thank" or "thank" or "Thanks" or "thanks" && !position.Has(Seen.Main))
            steps.Add(position.At(Place.Predicate).With(Seen.Main));
    }

    internal static void Open(Position position, Token token, Place open, Place done, List<Position> steps)
    {
        if (token.Is(Adjective | Adverb | Number | Participle | Gerund | Coordinator))
            steps.Add(position.At(open));
        if (token.Is(Noun | Name | Number | Base) || (token.Is(Gerund) && done != Place.AskedSubjectDone))
        {
            var kind = done == Place.Subject && position.Subject == SubjectKind.None ? Subjects.KindOf(token) : position.Subject;
            steps.Add(Timely(position.At(done) with { Subject = kind }, token));
        }
    }

    internal static void Subject(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Noun | Name | Number))
            steps.Add(Timely(position with { Subject = position.Has(Seen.Front) ? position.Subject : Subjects.KindOf(token) }, token));
        if (token.Is(Adverb))
            steps.Add(position);
        if (token.Is(Preposition | To))
            steps.Add(position.At(Place.SubjectPreposition));
        if (token.Is(Coordinator))
            steps.Add(position.At(Place.SubjectPreposition) with { Subject = SubjectKind.Many });
        if (token.Is(PartsOfSpeech.Relative) && !position.Has(Seen.Pending))
            steps.Add(position.At(Place.Relative).With(Seen.Pending | Seen.Gap));
        if (position.Has(Seen.Front) || (position.Has(Seen.Timely) && !position.Has(Seen.Pending)))
        {
            NewClause(position, token, steps);
        }

        if (position.Has(Seen.Front))
            return;
        if (IsClausePronoun(token) && !position.Has(Seen.Pending | Seen.Timely))
        {
            Start(position.With(Seen.Pending | Seen.Gap | Seen.Hole), token, steps);
        }

        if (token.Is(Participle | Gerund | Adjective) && !position.Has(Seen.Pending))
            steps.Add(position.At(Place.Predicate).With(Seen.Pending));
        VerbSteps.Finite(position, token, steps);
    }

    internal static void SubjectPronoun(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Adverb | Not) || token.IsBeforeDeterminer)
            steps.Add(position);
        if (token.Is(Preposition) && position.Subject != SubjectKind.First)
            steps.Add(position.At(Place.SubjectPreposition));
        if (token.Is(Coordinator))
            steps.Add(position.At(Place.SubjectPreposition) with { Subject = SubjectKind.Many });
        if (position.Subject == SubjectKind.One && token.Is(PartsOfSpeech.Relative) && !position.Has(Seen.Pending))
            steps.Add(position.At(Place.Relative).With(Seen.Pending | Seen.Gap));
        if (position.Subject == SubjectKind.One && IsClausePronoun(token) && !position.Has(Seen.Pending))
        {
            Start(position.With(Seen.Pending | Seen.Gap), token, steps);
        }

        if (position.Subject == SubjectKind.One && token.Is(Adjective))
            steps.Add(position);
        if (position.Has(Seen.Front))
        {
            NewClause(position, token, steps);
            return;
        }

        VerbSteps.Finite(position, token, steps);
    }

    internal static void SubjectPreposition(Position position, Token token, List<Position> steps)
    {
        if (token.IsBeforeDeterminer || token.Is(Adverb | Preposition))
            steps.Add(position);
        if (token.Is(Determiner | Adjective | Number))
            steps.Add(position.At(Place.SubjectOpen));
        if (token.Is(Noun | Name | Number))
            steps.Add(position.At(Place.Subject).Without(Seen.Timely));
        if (token.Is(PartsOfSpeech.ObjectPronoun | AnyPronoun | PartsOfSpeech.SubjectPronoun))
            steps.Add(position.At(Place.SubjectPronoun));
        if (token.Is(Gerund) && position.Has(Seen.Front))
            steps.Add(position.At(Place.Predicate).Without(Seen.Front).With(Seen.Fronted | Seen.Main));
    }

    /// <summary>A clause that needs no word to open it.</summary>
    internal static void NewClause(Position position, Token token, List<Position> steps)
    {
        if (!IsClauseOpener(token))
            return;
        var from = steps.Count;
        Start(position.Without(Seen.Front | Seen.Timely | Seen.Saying) with { Subject = SubjectKind.None }, token, steps);
        for (var i = steps.Count - 1; i >= from; i--)
        {
            if (steps[i].Place == Place.Start)
                steps.RemoveAt(i);
        }
    }

    /// <summary>A clause begins inside another; where it has not begun yet, the reading stays where it was.</summary>
    internal static void StartInside(Position start, Position stay, Token token, List<Position> steps)
    {
        var from = steps.Count;
        Start(start, token, steps);
        for (var i = from; i < steps.Count; i++)
        {
            if (steps[i].Place is Place.Start or Place.Wondering)
                steps[i] = stay;
        }
    }

    internal static bool IsClauseOpener(Token token) => token.Is(PartsOfSpeech.SubjectPronoun | AnyPronoun | Determiner | Name | Noun) || token.Core.Contains('\'', StringComparison.Ordinal) || token.Core is "there";

    /// <summary>"the knot you showed": a clause said of a noun without "that" begins with a pronoun.</summary>
    internal static bool IsClausePronoun(Token token) =>
        token.Is(PartsOfSpeech.SubjectPronoun) || token.Core is "you" || Contractions.IsSubject(token.Core);

    /// <summary>Marks a noun that tells a time, and names: no clause without "that" is said of them.</summary>
    internal static Position Timely(Position position, Token token) =>
        token.Is(Time) || (position.Place == Place.Object && token.Is(Name)) ? position.With(Seen.Timely) : position.Without(Seen.Timely);

}
