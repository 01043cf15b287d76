namespace InviteBot.Invitations.Grammar;

/// <summary>One reading of the words so far: where it stands and what it has seen.</summary>
internal readonly record struct Position(Place Place, SubjectKind Subject, Seen Seen)
{
    public Position At(Place place) => this with { Place = place };

    public Position With(Seen seen) => this with { Seen = Seen | seen };

    public Position Without(Seen seen) => this with { Seen = Seen & ~seen };

    public bool Has(Seen seen) => (Seen & seen) != 0;
}
