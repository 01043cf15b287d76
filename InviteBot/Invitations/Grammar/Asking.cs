using static InviteBot.Invitations.Grammar.PartsOfSpeech;

namespace InviteBot.Invitations.Grammar;

/// <summary>The beginning of a question, up to its main verb.</summary>
internal static class Asking
{
    public static IEnumerable<Position> From(Position position, Token token) => position.Place switch
    {
        Place.AskedWord => Opening(position, token),
        Place.AskedSubject => Subject(position, token),
        Place.AskedSubjectOpen => Transitions.Open(position, token, Place.AskedSubjectOpen, Place.AskedSubjectDone),
        _ => BehindSubject(position, token),
    };

    private static IEnumerable<Position> Opening(Position position, Token token)
    {
        if (Contractions.IsSubject(token.Core) && token.Core.EndsWith("'s", StringComparison.Ordinal) && !token.Word.IsAny("it's", "he's", "she's", "that's"))
            yield return new Position(Place.AskedSubject, SubjectKind.Many, (position.Seen & Seen.Asking) | Seen.Asked | Seen.Main | Seen.Gap | Seen.NeedsAny);
        var asked = (position with { Subject = SubjectKind.Many }).At(Place.AskedSubject).With(Seen.Main | Seen.Asked);
        if (token.Is(Modal | Do))
            yield return asked.With(token.Core is "does" or "Does" or "doesn't" or "Doesn't" ? Seen.NeedsBase | Seen.Second : Seen.NeedsBase);
        if (token.Is(Be))
            yield return asked.With(Seen.NeedsAny);
        if (token.Is(Have))
            yield return asked.With(Seen.NeedsParticiple);
        if (token.Is(PartsOfSpeech.Question))
            yield return position.With(token.Word.IsAny("how", "why", "when", "where") ? Seen.Gap | Seen.Unsubjected : Seen.Gap);
        if (token.Is(Coordinator | Adverb))
            yield return position;
        if (token.Is(Preposition) && !position.Has(Seen.Gap))
            yield return position;
        if (!position.Has(Seen.Gap))
            yield break;
        if (token.Is(Noun | Name | Adjective | Number | Preposition | Determiner | Gerund))
            yield return token.Word.IsAny("many", "much") ? position.Without(Seen.Unsubjected) : token.Is(Determiner) && !token.Is(PartsOfSpeech.Question | Number | Noun) ? position.With(Seen.Unsubjected) : position;
        if (position.Has(Seen.Unsubjected))
            yield break;
        foreach (var next in Transitions.Finite(position with { Subject = SubjectKind.Either }, token))
            yield return next.With(Seen.Asked);
    }

    /// <summary>A question that begins in the middle: "…, is it the spring?".</summary>
    public static IEnumerable<Position> Later(Position position, Token token) =>
        position.Has(Seen.Asking) && !position.Has(Seen.Pending) ? Opening(new Position(Place.AskedWord, SubjectKind.None, Seen.Asking), token) : [];

    private static IEnumerable<Position> Subject(Position position, Token token)
    {
        if (token.Is(SubjectPronoun | AnyPronoun) || token.Core is "there")
        {
            // "does you"
            if (!position.Has(Seen.Second) || !token.Word.IsAny("i", "you", "we", "they"))
                yield return position.At(Place.AskedSubjectDone);
        }

        if (token.Is(Determiner | Adjective | Number))
            yield return position.At(Place.AskedSubjectOpen);
        if (token.Is(Noun | Name | Gerund))
            yield return position.At(Place.AskedSubjectDone);
        if (token.Is(Not | Adverb))
            yield return position;
    }

    private static IEnumerable<Position> BehindSubject(Position position, Token token)
    {
        if (token.Is(Noun | Name | Adverb | Not) || token.Word.IsAny("both", "all"))
            yield return position;
        if (token.Is(Preposition | Coordinator))
            yield return position.At(Place.AskedSubject);
        if (token.Word.IsAny("a", "per"))
            yield return position.At(Place.AskedSubjectOpen);
        if (position.Has(Seen.NeedsAny) && token.Is(SubjectPronoun))
        {
            // "what's the one course they care about"
            foreach (var next in Transitions.Start(position.Without(Seen.NeedsAny).With(Seen.Gap | Seen.Hole), token))
                yield return next;
        }

        var verb = position.Without(Seen.NeedsBase | Seen.NeedsAny | Seen.NeedsParticiple | Seen.Second);
        if (position.Has(Seen.NeedsBase))
        {
            foreach (var next in Transitions.Bare(verb, token))
                yield return next;
        }

        if (position.Has(Seen.NeedsAny))
        {
            foreach (var next in Transitions.Predicate(verb, token))
                yield return next;
        }

        if (!position.Has(Seen.NeedsParticiple))
            yield break;
        if (token.Is(Participle))
            yield return verb.At(Place.Predicate).With(VerbKinds.Of(token.Core));
        if (token.Is(Been))
            yield return verb.At(Place.AfterBe);
        if (token.Is(Determiner | Noun | Number))
            yield return verb.At(token.Is(Determiner) ? Place.ObjectOpen : Place.Object);
    }
}
