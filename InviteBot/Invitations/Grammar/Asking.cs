using static InviteBot.Invitations.Grammar.PartsOfSpeech;

namespace InviteBot.Invitations.Grammar;

/// <summary>The beginning of a question, up to its main verb.</summary>
internal static class Asking
{
    public static void From(Position position, Token token, List<Position> steps)
    {
        switch (position.Place)
        {
            case Place.AskedWord:
                Opening(position, token, steps);
                break;
            case Place.AskedSubject:
                Subject(position, token, steps);
                break;
            case Place.AskedSubjectOpen:
                SubjectSteps.Open(position, token, Place.AskedSubjectOpen, Place.AskedSubjectDone, steps);
                break;
            default:
                BehindSubject(position, token, steps);
                break;
        }
    }

    private static void Opening(Position position, Token token, List<Position> steps)
    {
        if (Contractions.IsSubject(token.Core) && token.Core.EndsWith("'s", StringComparison.Ordinal) && !token.Word.IsAny("it's", "he's", "she's", "that's"))
            steps.Add(new Position(Place.AskedSubject, SubjectKind.Many, (position.Seen & Seen.Asking) | Seen.Asked | Seen.Main | Seen.Gap | Seen.NeedsAny));
        var asked = (position with { Subject = SubjectKind.Many }).At(Place.AskedSubject).With(Seen.Main | Seen.Asked);
        if (token.Is(Modal | Do))
            steps.Add(asked.With(token.Core is "does" or "Does" or "doesn't" or "Doesn't" ? Seen.NeedsBase | Seen.Second : Seen.NeedsBase));
        if (token.Is(Be))
            steps.Add(asked.With(Seen.NeedsAny));
        if (token.Is(Have))
            steps.Add(asked.With(Seen.NeedsParticiple));
        if (token.Is(PartsOfSpeech.Question))
            steps.Add(position.With(token.Word.IsAny("how", "why", "when", "where") ? Seen.Gap | Seen.Unsubjected : Seen.Gap));
        if (token.Is(Coordinator | Adverb))
            steps.Add(position);
        if (token.Is(Preposition) && !position.Has(Seen.Gap))
            steps.Add(position);
        if (!position.Has(Seen.Gap))
            return;
        if (token.Is(Noun | Name | Adjective | Number | Preposition | Determiner | Gerund))
            steps.Add(token.Word.IsAny("many", "much") ? position.Without(Seen.Unsubjected) : token.Is(Determiner) && !token.Is(PartsOfSpeech.Question | Number | Noun) ? position.With(Seen.Unsubjected) : position);
        if (position.Has(Seen.Unsubjected))
            return;
        var from = steps.Count;
        VerbSteps.Finite(position with { Subject = SubjectKind.Either }, token, steps);
        for (var i = from; i < steps.Count; i++)
            steps[i] = steps[i].With(Seen.Asked);
    }

    /// <summary>A question that begins in the middle: "…, is it the spring?".</summary>
    public static void Later(Position position, Token token, List<Position> steps)
    {
        if (position.Has(Seen.Asking) && !position.Has(Seen.Pending))
            Opening(new Position(Place.AskedWord, SubjectKind.None, Seen.Asking), token, steps);
    }

    private static void Subject(Position position, Token token, List<Position> steps)
    {
        if (token.Is(SubjectPronoun | AnyPronoun) || token.Core is "there")
        {
            // "does you"
            if (!position.Has(Seen.Second) || !token.Word.IsAny("i", "you", "we", "they"))
                steps.Add(position.At(Place.AskedSubjectDone));
        }

        if (token.Is(Determiner | Adjective | Number))
            steps.Add(position.At(Place.AskedSubjectOpen));
        if (token.Is(Noun | Name | Gerund))
            steps.Add(position.At(Place.AskedSubjectDone));
        if (token.Is(Not | Adverb))
            steps.Add(position);
    }

    private static void BehindSubject(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Noun | Name | Adverb | Not) || token.Word.IsAny("both", "all"))
            steps.Add(position);
        if (token.Is(Preposition | Coordinator))
            steps.Add(position.At(Place.AskedSubject));
        if (token.Word.IsAny("a", "per"))
            steps.Add(position.At(Place.AskedSubjectOpen));
        if (position.Has(Seen.NeedsAny) && token.Is(SubjectPronoun))
        {
            // "what's the one course they care about"
            SubjectSteps.Start(position.Without(Seen.NeedsAny).With(Seen.Gap | Seen.Hole), token, steps);
        }

        var verb = position.Without(Seen.NeedsBase | Seen.NeedsAny | Seen.NeedsParticiple | Seen.Second);
        if (position.Has(Seen.NeedsBase))
        {
            VerbSteps.Bare(verb, token, steps);
        }

        if (position.Has(Seen.NeedsAny))
        {
            VerbSteps.Predicate(verb, token, steps);
        }

        if (!position.Has(Seen.NeedsParticiple))
            return;
        if (token.Is(Participle))
            steps.Add(verb.At(Place.Predicate).With(VerbKinds.Of(token.Core)));
        if (token.Is(Been))
            steps.Add(verb.At(Place.AfterBe));
        if (token.Is(Determiner | Noun | Number))
            steps.Add(verb.At(token.Is(Determiner) ? Place.ObjectOpen : Place.Object));
    }
}
