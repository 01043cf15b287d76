namespace InviteBot.Invitations.Grammar;

/// <summary>Where a reading can go with the next word.</summary>
internal static class Transitions
{
    public static void From(Position position, Token token, List<Position> steps)
    {
        switch (position.Place)
        {
            case Place.Start:
                SubjectSteps.Start(position, token, steps);
                break;
            case Place.SubjectOpen:
                SubjectSteps.Open(position, token, Place.SubjectOpen, Place.Subject, steps);
                break;
            case Place.Subject:
                SubjectSteps.Subject(position, token, steps);
                break;
            case Place.SubjectPronoun:
                SubjectSteps.SubjectPronoun(position, token, steps);
                break;
            case Place.SubjectPreposition:
                SubjectSteps.SubjectPreposition(position, token, steps);
                break;
            case Place.AfterModal:
                VerbSteps.AfterModal(position, token, steps);
                break;
            case Place.AfterHave:
                VerbSteps.AfterHave(position, token, steps);
                break;
            case Place.AfterBe:
                VerbSteps.AfterBe(position, token, steps);
                break;
            case Place.Predicate:
                VerbSteps.Predicate(position, token, steps);
                break;
            case Place.ObjectOpen:
                SubjectSteps.Open(position, token, Place.ObjectOpen, Place.Object, steps);
                break;
            case Place.Object:
                ObjectSteps.Object(position, token, steps);
                break;
            case Place.ObjectPronoun:
                ObjectSteps.ObjectPronoun(position, token, steps);
                break;
            case Place.TimeOpen:
                ObjectSteps.TimeOpen(position, token, steps);
                break;
            case Place.AfterPreposition:
                ObjectSteps.AfterPreposition(position, token, steps);
                break;
            case Place.AfterTo:
                ObjectSteps.AfterTo(position, token, steps);
                break;
            case Place.AfterCoordinator:
                JoinSteps.AfterCoordinator(position, token, steps);
                break;
            case Place.AfterComma:
                JoinSteps.AfterComma(position, token, steps);
                break;
            case Place.Relative:
                JoinSteps.Relative(position, token, steps);
                break;
            case Place.Wondering:
                JoinSteps.Wondering(position, token, steps);
                break;
            default:
                Asking.From(position, token, steps);
                break;
        }
    }

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
}
