using System.Collections.Frozen;
using static InviteBot.Invitations.Grammar.PartsOfSpeech;

namespace InviteBot.Invitations.Grammar;

/// <summary>Where a reading can go with the next word.</summary>
internal static class Transitions
{
    private static readonly FrozenSet<string> BeforeDeterminer = new[] { "all", "both", "half", "such", "just", "only", "even", "quite", "exactly", "what", "not" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> TimeOpeners = new[] { "last", "next", "this", "that", "every", "each", "one", "once", "the", "a", "per" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Position> From(Position position, Token token) => position.Place switch
    {
        Place.Start => Start(position, token),
        Place.SubjectOpen => Open(position, token, Place.SubjectOpen, Place.Subject),
        Place.Subject => Subject(position, token),
        Place.SubjectPronoun => SubjectPronoun(position, token),
        Place.SubjectPreposition => SubjectPreposition(position, token),
        Place.AfterModal => AfterModal(position, token),
        Place.AfterHave => AfterHave(position, token),
        Place.AfterBe => AfterBe(position, token),
        Place.Predicate => Predicate(position, token),
        Place.ObjectOpen => Open(position, token, Place.ObjectOpen, Place.Object),
        Place.Object => Object(position, token),
        Place.ObjectPronoun => ObjectPronoun(position, token),
        Place.TimeOpen => TimeOpen(position, token),
        Place.AfterPreposition => AfterPreposition(position, token),
        Place.AfterTo => AfterTo(position, token),
        Place.AfterCoordinator => AfterCoordinator(position, token),
        Place.AfterComma => AfterComma(position, token),
        Place.Relative => Relative(position, token),
        Place.Wondering => Wondering(position, token),
        _ => Asking.From(position, token),
    };

    /// <summary>Where a comma leads; null where none can stand.</summary>
    public static Position? Comma(Position position)
    {
        switch (position.Place)
        {
            case Place.Start or Place.ObjectOpen or Place.SubjectOpen or Place.AfterCoordinator or Place.AskedWord or Place.AskedSubjectOpen:
                return position;
            case Place.Subject or Place.SubjectPronoun when position.Has(Seen.Front):
                return new Position(Place.Start, SubjectKind.None, position.Seen & Seen.Asking);
            case Place.Predicate or Place.Object or Place.ObjectPronoun or Place.AfterBe when position.Has(Seen.Fronted):
                return new Position(Place.Start, SubjectKind.None, position.Seen & Seen.Asking);
            case Place.Predicate or Place.Object or Place.ObjectPronoun or Place.AfterBe:
                return position.At(Place.AfterComma).Without(Seen.Saying | Seen.Hole);
            case Place.AskedSubjectDone when position.Has(Seen.NeedsAny):
                return position;
            default:
                return null;
        }
    }

    internal static IEnumerable<Position> Start(Position position, Token token)
    {
        if (Contractions.After(position, token) is { } contracted)
        {
            foreach (var next in contracted)
                yield return next;
            yield break;
        }

        if (token.Is(PartsOfSpeech.SubjectPronoun | AnyPronoun) || token.Core is "there" or "There")
            yield return position.At(Place.SubjectPronoun) with { Subject = Subjects.KindOf(token) };
        if (BeforeDeterminer.Contains(token.Core) || token.Is(Adverb | Coordinator))
            yield return position;
        if (token.Is(Determiner | Adjective | Number))
            yield return position.At(Place.SubjectOpen) with { Subject = SubjectKind.None };
        if (token.Is(Noun | Name | Gerund))
            yield return Timely(position.At(Place.Subject) with { Subject = Subjects.KindOf(token) }, token);
        if (token.Is(Preposition | To) && !position.Has(Seen.Main | Seen.Pending))
            yield return position.At(Place.SubjectPreposition).With(Seen.Front) with { Subject = SubjectKind.None };
        if (token.Is(Subordinator) && !position.Has(Seen.Main | Seen.Fronted))
            yield return position.With(Seen.Fronted);
        if (token.Is(PartsOfSpeech.Question) && !position.Has(Seen.Main | Seen.Fronted))
            yield return position.At(Place.Wondering).With(Seen.Pending | Seen.Gap);
        if (token.Core is "Thank" or "thank" or "Thanks" or "thanks" && !position.Has(Seen.Main))
            yield return position.At(Place.Predicate).With(Seen.Main);
    }

    internal static IEnumerable<Position> Open(Position position, Token token, Place open, Place done)
    {
        if (token.Is(Adjective | Adverb | Number | Participle | Gerund | Coordinator))
            yield return position.At(open);
        if (token.Is(Noun | Name | Number | Base) || (token.Is(Gerund) && done != Place.AskedSubjectDone))
        {
            var kind = done == Place.Subject && position.Subject == SubjectKind.None ? Subjects.KindOf(token) : position.Subject;
            yield return Timely(position.At(done) with { Subject = kind }, token);
        }
    }

    private static IEnumerable<Position> Subject(Position position, Token token)
    {
        if (token.Is(Noun | Name | Number))
            yield return Timely(position with { Subject = position.Has(Seen.Front) ? position.Subject : Subjects.KindOf(token) }, token);
        if (token.Is(Adverb))
            yield return position;
        if (token.Is(Preposition | To))
            yield return position.At(Place.SubjectPreposition);
        if (token.Is(Coordinator))
            yield return position.At(Place.SubjectPreposition) with { Subject = SubjectKind.Many };
        if (token.Is(PartsOfSpeech.Relative) && !position.Has(Seen.Pending))
            yield return position.At(Place.Relative).With(Seen.Pending | Seen.Gap);
        if (position.Has(Seen.Front) || (position.Has(Seen.Timely) && !position.Has(Seen.Pending)))
        {
            foreach (var next in NewClause(position, token))
                yield return next;
        }

        if (position.Has(Seen.Front))
            yield break;
        if (IsClausePronoun(token) && !position.Has(Seen.Pending | Seen.Timely))
        {
            foreach (var next in Start(position.With(Seen.Pending | Seen.Gap | Seen.Hole), token))
                yield return next;
        }

        if (token.Is(Participle | Gerund | Adjective) && !position.Has(Seen.Pending))
            yield return position.At(Place.Predicate).With(Seen.Pending);
        foreach (var next in Finite(position, token))
            yield return next;
    }

    private static IEnumerable<Position> SubjectPronoun(Position position, Token token)
    {
        if (token.Is(Adverb | Not) || BeforeDeterminer.Contains(token.Core))
            yield return position;
        if (token.Is(Preposition) && position.Subject != SubjectKind.First)
            yield return position.At(Place.SubjectPreposition);
        if (token.Is(Coordinator))
            yield return position.At(Place.SubjectPreposition) with { Subject = SubjectKind.Many };
        if (position.Subject == SubjectKind.One && token.Is(PartsOfSpeech.Relative) && !position.Has(Seen.Pending))
            yield return position.At(Place.Relative).With(Seen.Pending | Seen.Gap);
        if (position.Subject == SubjectKind.One && IsClausePronoun(token) && !position.Has(Seen.Pending))
        {
            foreach (var next in Start(position.With(Seen.Pending | Seen.Gap), token))
                yield return next;
        }

        if (position.Subject == SubjectKind.One && token.Is(Adjective))
            yield return position;
        if (position.Has(Seen.Front))
        {
            foreach (var next in NewClause(position, token))
                yield return next;
            yield break;
        }

        foreach (var next in Finite(position, token))
            yield return next;
    }

    private static IEnumerable<Position> SubjectPreposition(Position position, Token token)
    {
        if (BeforeDeterminer.Contains(token.Core) || token.Is(Adverb | Preposition))
            yield return position;
        if (token.Is(Determiner | Adjective | Number))
            yield return position.At(Place.SubjectOpen);
        if (token.Is(Noun | Name | Number))
            yield return position.At(Place.Subject).Without(Seen.Timely);
        if (token.Is(PartsOfSpeech.ObjectPronoun | AnyPronoun | PartsOfSpeech.SubjectPronoun))
            yield return position.At(Place.SubjectPronoun);
        if (token.Is(Gerund) && position.Has(Seen.Front))
            yield return position.At(Place.Predicate).Without(Seen.Front).With(Seen.Fronted | Seen.Main);
    }

    /// <summary>The finite verb of the subject just read.</summary>
    internal static IEnumerable<Position> Finite(Position position, Token token)
    {
        var seen = VerbKinds.Of(token.Core);
        var base0 = position.Without(Seen.Saying | Seen.Causing | Seen.Giving | Seen.BareVerb | Seen.Timely | Seen.Second | Seen.Passive | Seen.Reporting | Seen.Lacking).With(seen);
        var done = position.Has(Seen.Pending) ? base0 : base0.With(Seen.Main);
        if (token.Is(Modal))
            yield return done.At(Place.AfterModal);
        if (token.Is(Be) && Subjects.AgreesWithBe(position.Subject, token.Core))
            yield return done.At(Place.AfterBe);
        if (!Subjects.Agrees(position.Subject, token))
            yield break;
        if (token.Is(Do))
            yield return done.At(Place.AfterModal);
        if (token.Is(Have))
            yield return done.At(Place.AfterHave);
        // "your guide to bond disputes, …": in front of a comma it is the noun.
        if (token.Is(Past | Base) || (token.Is(Third) && !(token.EndsPiece && token.Is(Noun))))
            yield return done.At(Place.Predicate);
    }

    private static IEnumerable<Position> AfterModal(Position position, Token token)
    {
        if (token.Is(Adverb | Not))
            yield return position;
        foreach (var next in Bare(position, token))
            yield return next;
    }

    /// <summary>A base form, as behind a modal or "to".</summary>
    internal static IEnumerable<Position> Bare(Position position, Token token)
    {
        if (!token.Is(Base))
            yield break;
        var next = position.Without(Seen.Saying | Seen.Causing | Seen.Giving | Seen.Second | Seen.Passive | Seen.Reporting | Seen.Lacking).With(VerbKinds.Of(token.Core) | Seen.BareVerb);
        yield return next.At(token.Core is "be" ? Place.AfterBe : Place.Predicate);
        if (token.Is(Have))
            yield return next.At(Place.AfterHave);
    }

    private static IEnumerable<Position> AfterHave(Position position, Token token)
    {
        if (token.Is(Adverb | Not))
            yield return position;
        if (token.Is(Participle))
            yield return position.At(Place.Predicate).With(VerbKinds.Of(token.Core));
        if (token.Is(Been))
            yield return position.At(Place.AfterBe);
        if (token.Is(To))
            yield return position.At(Place.AfterTo);
        // "I've 12 years of diesel"
        if (token.Is(Determiner | Number))
            yield return position.At(Place.ObjectOpen);
    }

    private static IEnumerable<Position> AfterBe(Position position, Token token)
    {
        if (token.Is(Been))
            yield return position.At(Place.AfterBe);
        // "used", "built" behind "be" are passive, whatever else they can be.
        if (token.Is(Participle) && !token.Is(Base | Gerund))
        {
            yield return position.At(Place.Predicate).With(VerbKinds.Of(token.Core) | Seen.Passive).Without(Seen.Lacking);
            yield break;
        }

        foreach (var next in Predicate(position, token))
            yield return next;
    }

    internal static IEnumerable<Position> Predicate(Position position, Token token)
    {
        foreach (var next in Common(position, token))
            yield return next;
        if (!position.Has(Seen.Passive | Seen.Hole) || (position.Has(Seen.Giving) && (position.Has(Seen.Passive) || token.Is(PartsOfSpeech.ObjectPronoun | AnyPronoun))))
        {
            foreach (var next in NounPhrase(position, token))
                yield return next;
        }

        if (BeforeDeterminer.Contains(token.Core) || token.Is(Not))
            yield return position;
        if (token.Is(Adjective | Participle | Gerund))
            yield return position.At(Place.Predicate).With(VerbKinds.Of(token.Core) & ~Seen.Lacking);
        foreach (var next in TimePhrase(position, token))
            yield return next;
        if (position.Has(Seen.Saying))
        {
            foreach (var next in NewClause(position, token))
                yield return next;
        }
    }

    private static IEnumerable<Position> Object(Position position, Token token)
    {
        if (token.Is(Noun | Name | Number))
            yield return Timely(position, token);
        foreach (var next in Common(position, token))
            yield return next;
        foreach (var next in BehindObject(position, token))
            yield return next;
        if (IsClausePronoun(token) && !position.Has(Seen.Gap | Seen.Timely))
        {
            foreach (var next in Start(position.With(Seen.Gap | Seen.Hole), token))
                yield return next;
        }

        foreach (var next in TimePhrase(position, token))
            yield return next;
        if (position.Has(Seen.Reporting) && IsClausePronoun(token))
        {
            foreach (var next in NewClause(position, token))
                yield return next;
        }

        if (token.Is(Determiner) && position.Has(Seen.Giving) && !position.Has(Seen.Second))
            yield return position.At(Place.ObjectOpen).With(Seen.Second);
    }

    private static IEnumerable<Position> ObjectPronoun(Position position, Token token)
    {
        foreach (var next in Common(position, token))
            yield return next;
        foreach (var next in BehindObject(position, token))
            yield return next;
        if (position.Has(Seen.Giving) && !position.Has(Seen.Second | Seen.Hole))
        {
            foreach (var next in NounPhrase(position.With(Seen.Second), token))
                yield return next;
        }

        foreach (var next in TimePhrase(position, token))
            yield return next;

        if (position.Has(Seen.Saying))
        {
            foreach (var next in NewClause(position, token))
                yield return next;
        }
    }

    /// <summary>"people walking", "words printed on it", "kept it clean", "made me laugh".</summary>
    private static IEnumerable<Position> BehindObject(Position position, Token token)
    {
        if (token.Is(Gerund | Participle | Adjective))
            yield return position.At(Place.Predicate);
        if (token.Is(Base) && position.Has(Seen.Causing))
            yield return position.At(token.Core is "be" ? Place.AfterBe : Place.Predicate).With(VerbKinds.Of(token.Core));
    }

    /// <summary>What can follow any finished verb or object.</summary>
    private static IEnumerable<Position> Common(Position position, Token token)
    {
        // "told in the interview" lacks whom it was told to.
        if (position.Has(Seen.Lacking) && !position.Has(Seen.Gap | Seen.Hole | Seen.Passive))
        {
            if (token.Is(Adverb) || (token.Is(Particle) && !position.Has(Seen.Reporting)))
                yield return position.At(Place.Predicate);
            yield break;
        }

        if (token.Is(Preposition))
            yield return position.At(Place.AfterPreposition);
        if (token.Is(Particle | Adverb))
            yield return position.At(Place.Predicate);
        if (token.Is(To))
            yield return position.At(Place.AfterTo);
        if (token.Is(Coordinator))
            yield return position.At(Place.AfterCoordinator).Without(Seen.Hole);
        if (token.Is(Subordinator))
            yield return position.At(Place.Start).Without(Seen.Hole);
        if (token.Core is "because")
            yield return position.At(Place.AfterPreposition).Without(Seen.Hole);
        // "said plant them under the maize"
        if (position.Has(Seen.Reporting) && token.Is(Base))
            yield return position.At(Place.Predicate).With(VerbKinds.Of(token.Core));
        if (position.Has(Seen.Reporting) && token.Core is "don't")
            yield return position.At(Place.AfterModal);
        if (token.Is(PartsOfSpeech.Question))
            yield return position.At(Place.Wondering).Without(Seen.Hole).With(Wh(token));
        if (token.Is(PartsOfSpeech.Relative))
            yield return position.At(Place.Relative).Without(Seen.Hole).With(Seen.Gap);
        if (position.Has(Seen.Fronted) && IsClauseOpener(token))
        {
            foreach (var next in Start(new Position(Place.Start, SubjectKind.None, position.Seen & Seen.Asking), token))
                yield return next;
        }

        if (position.Has(Seen.Pending))
        {
            foreach (var next in Finite(position.Without(Seen.Pending | Seen.Gap | Seen.Hole) with { Subject = SubjectKind.Either }, token))
                yield return next;
        }
    }

    /// <summary>"last Tuesday", "two years", "a day" need no preposition.</summary>
    private static IEnumerable<Position> TimePhrase(Position position, Token token)
    {
        if (TimeOpeners.Contains(token.Core) || token.Is(Number))
            yield return position.At(Place.TimeOpen);
        if (token.Is(Time))
            yield return position.At(Place.Object);
    }

    private static IEnumerable<Position> TimeOpen(Position position, Token token)
    {
        if (token.Is(Adjective | Number | Adverb | Coordinator))
            yield return position;
        if (token.Is(Time))
            yield return position.At(Place.Object).With(Seen.Timely);
    }

    private static IEnumerable<Position> NounPhrase(Position position, Token token)
    {
        if (token.Is(Determiner | Adjective | Number))
            yield return position.At(Place.ObjectOpen).Without(Seen.Lacking);
        if (token.Is(Noun | Name | Number))
            yield return Timely(position.At(Place.Object), token).Without(Seen.Lacking);
        if (token.Is(PartsOfSpeech.ObjectPronoun | AnyPronoun))
            yield return position.At(Place.ObjectPronoun).Without(Seen.Lacking);
    }

    private static IEnumerable<Position> AfterPreposition(Position position, Token token)
    {
        foreach (var next in NounPhrase(position, token))
            yield return next;
        if (BeforeDeterminer.Contains(token.Core) || token.Is(Preposition | Adverb))
            yield return position;
        if (token.Is(Adverb))
            yield return position.At(Place.Object);
        if (token.Is(Gerund))
            yield return position.At(Place.Predicate).Without(Seen.Passive).With(VerbKinds.Of(token.Core));
        if (token.Is(To))
            yield return position.At(Place.AfterTo);
        if (token.Is(PartsOfSpeech.Question))
            yield return position.At(Place.Wondering).With(Wh(token));
    }

    private static IEnumerable<Position> AfterTo(Position position, Token token)
    {
        if (token.Is(Adverb | Not))
            yield return position;
        foreach (var next in Bare(position, token))
            yield return next;
        foreach (var next in AfterPreposition(position, token))
            yield return next;
    }

    private static IEnumerable<Position> AfterCoordinator(Position position, Token token)
    {
        foreach (var next in AfterComma(position, token))
            yield return next;
        if (!position.Has(Seen.Pending | Seen.Fronted))
        {
            foreach (var next in Start(position.Without(Seen.Gap), token))
                yield return next;
        }

        foreach (var next in Finite(position, token))
            yield return next;
        if (position.Has(Seen.BareVerb | Seen.Causing) && token.Is(Base))
            yield return position.At(token.Core is "be" ? Place.AfterBe : Place.Predicate);
    }

    private static IEnumerable<Position> AfterComma(Position position, Token token)
    {
        foreach (var next in Asking.Later(position, token))
            yield return next;
        foreach (var next in NounPhrase(position, token))
            yield return next;
        if (token.Is(Adverb | Not) || BeforeDeterminer.Contains(token.Core))
            yield return position;
        if (token.Is(Preposition))
            yield return position.At(Place.AfterPreposition);
        if (token.Is(To))
            yield return position.At(Place.AfterTo);
        if (token.Is(Adverb | Adjective | Gerund | Participle | Past))
            yield return position.At(Place.Predicate).With(VerbKinds.Of(token.Core) & ~Seen.Lacking);
        if (token.Is(Coordinator))
            yield return position.At(Place.AfterCoordinator);
        if (token.Is(Subordinator))
            yield return position.At(Place.Start);
        if (token.Is(PartsOfSpeech.Question))
            yield return position.At(Place.Wondering).With(Wh(token));
        if (token.Is(PartsOfSpeech.Relative) && token.Core is not "that")
            yield return position.At(Place.Relative).With(Seen.Gap);
    }

    private static IEnumerable<Position> Relative(Position position, Token token)
    {
        if (token.Is(Adverb | Not))
            yield return position;
        foreach (var next in Finite(position with { Subject = SubjectKind.Either }, token))
            yield return next;
        foreach (var next in Start(position, token))
            yield return next.Place == Place.Start ? position : next;
        // "whose kiln", "which bolt"
        if (token.Is(Noun | Adjective | Number))
            yield return position;
    }

    private static Seen Wh(Token token) =>
        token.Word.IsAny("when", "where", "how", "why") ? Seen.Gap | Seen.Unsubjected : Seen.Gap;

    private static IEnumerable<Position> Wondering(Position position, Token token)
    {
        if (token.Is(Noun | Adjective | Adverb | Number | Gerund) || BeforeDeterminer.Contains(token.Core))
            yield return position.Without(Seen.Unsubjected);
        if (token.Is(Preposition))
            yield return position.At(Place.AfterPreposition);
        if (token.Is(To))
            yield return position.At(Place.AfterTo);
        if (!position.Has(Seen.Unsubjected))
        {
            foreach (var next in Finite(position with { Subject = SubjectKind.Either }, token))
                yield return next;
        }

        foreach (var next in Start(position.Without(Seen.Unsubjected), token))
            yield return next.Place is Place.Start or Place.Wondering ? position : next;
    }

    /// <summary>A clause that needs no word to open it.</summary>
    internal static IEnumerable<Position> NewClause(Position position, Token token) =>
        IsClauseOpener(token) ? Start(position.Without(Seen.Front | Seen.Timely | Seen.Saying) with { Subject = SubjectKind.None }, token).Where(next => next.Place != Place.Start) : [];

    private static bool IsClauseOpener(Token token) => token.Is(PartsOfSpeech.SubjectPronoun | AnyPronoun | Determiner | Name | Noun) || token.Core.Contains('\'', StringComparison.Ordinal) || token.Core is "there";

    /// <summary>"the knot you showed": a clause said of a noun without "that" begins with a pronoun.</summary>
    private static bool IsClausePronoun(Token token) =>
        token.Is(PartsOfSpeech.SubjectPronoun) || token.Core is "you" || Contractions.IsSubject(token.Core);

    /// <summary>Marks a noun that tells a time, and names: no clause without "that" is said of them.</summary>
    private static Position Timely(Position position, Token token) =>
        token.Is(Time) || (position.Place == Place.Object && token.Is(Name)) ? position.With(Seen.Timely) : position.Without(Seen.Timely);
}
