using static InviteBot.Invitations.Grammar.PartsOfSpeech;

namespace InviteBot.Invitations.Grammar;

/// <summary>What joins clauses: "and", commas, "who", "what".</summary>
internal static class JoinSteps
{
    internal static void AfterCoordinator(Position position, Token token, List<Position> steps)
    {
        AfterComma(position, token, steps);
        if (!position.Has(Seen.Pending | Seen.Fronted))
        {
            SubjectSteps.Start(position.Without(Seen.Gap), token, steps);
        }

        VerbSteps.Finite(position, token, steps);
        if (position.Has(Seen.BareVerb | Seen.Causing) && token.Is(Base))
            steps.Add(position.At(token.Core is "be" ? Place.AfterBe : Place.Predicate));
    }

    internal static void AfterComma(Position position, Token token, List<Position> steps)
    {
        Asking.Later(position, token, steps);
        ObjectSteps.NounPhrase(position, token, steps);
        if (token.Is(Adverb | Not) || token.IsBeforeDeterminer)
            steps.Add(position);
        if (token.Is(Preposition))
            steps.Add(position.At(Place.AfterPreposition));
        if (token.Is(To))
            steps.Add(position.At(Place.AfterTo));
        if (token.Is(Adverb | Adjective | Gerund | Participle | Past))
            steps.Add(position.At(Place.Predicate).With(VerbKinds.Of(token.Core) & ~Seen.Lacking));
        if (token.Is(Coordinator))
            steps.Add(position.At(Place.AfterCoordinator));
        if (token.Is(Subordinator))
            steps.Add(position.At(Place.Start));
        if (token.Is(PartsOfSpeech.Question))
            steps.Add(position.At(Place.Wondering).With(Wh(token)));
        if (token.Is(PartsOfSpeech.Relative) && token.Core is not "that")
            steps.Add(position.At(Place.Relative).With(Seen.Gap));
    }

    internal static void Relative(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Adverb | Not))
            steps.Add(position);
        VerbSteps.Finite(position with { Subject = SubjectKind.Either }, token, steps);
        SubjectSteps.StartInside(position, position, token, steps);
        // "whose kiln", "which bolt"
        if (token.Is(Noun | Adjective | Number))
            steps.Add(position);
    }

    internal static Seen Wh(Token token) =>
        token.Word.IsAny("when", "where", "how", "why") ? Seen.Gap | Seen.Unsubjected : Seen.Gap;

    internal static void Wondering(Position position, Token token, List<Position> steps)
    {
        if (token.Is(Noun | Adjective | Adverb | Number | Gerund) || token.IsBeforeDeterminer)
            steps.Add(position.Without(Seen.Unsubjected));
        if (token.Is(Preposition))
            steps.Add(position.At(Place.AfterPreposition));
        if (token.Is(To))
            steps.Add(position.At(Place.AfterTo));
        if (!position.Has(Seen.Unsubjected))
        {
            VerbSteps.Finite(position with { Subject = SubjectKind.Either }, token, steps);
        }

        SubjectSteps.StartInside(position.Without(Seen.Unsubjected), position, token, steps);
    }
}
