namespace InviteBot.Invitations;

/// <summary>What the sender has answered so far; null means not answered yet.</summary>
public sealed record Answers
{
    public static Answers None { get; } = new();

    public Recipient? Recipient { get; init; }

    public Tie? Tie { get; init; }

    public TieDetail? TieDetail { get; init; }

    public Line? Place { get; init; }

    /// <summary>Whether the third person of an introduction may be named.</summary>
    public bool? MayName { get; init; }

    public Line? Deed { get; init; }

    public Line? ShortDeed { get; init; }

    public JobWish? Job { get; init; }

    public Line? News { get; init; }

    public Line? Role { get; init; }

    public Line? Fact { get; init; }

    public Line? Ask { get; init; }

    public Line? Extra { get; init; }

    public string? SignOff { get; init; }

    /// <summary>The ids of the open points that the sender has answered.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];

    /// <summary>The wish for a job as all answers together tell it, whichever of them does.</summary>
    public JobWish EffectiveJob => (Tie == Invitations.Tie.Job ? TieDetail : null) switch
    {
        Invitations.TieDetail.HaveApplied or Invitations.TieDetail.WouldApply => JobWish.Now,
        Invitations.TieDetail.IAmHiring => JobWish.No,
        _ => Job ?? JobWish.No,
    };

    public bool Has(Question question) => question switch
    {
        Question.Recipient => Recipient is not null,
        Question.Tie => Tie is not null,
        Question.TieDetail => TieDetail is not null,
        Question.MayName => MayName is not null,
        Question.Job => Job is not null,
        Question.SignOff => SignOff is not null,
        _ => LineOf(question) is not null,
    };

    /// <summary>The line of a question that is answered in words; null for the others and for unanswered ones.</summary>
    public Line? LineOf(Question question) => question switch
    {
        Question.Place => Place,
        Question.Deed => Deed,
        Question.ShortDeed => ShortDeed,
        Question.News => News,
        Question.Role => Role,
        Question.Fact => Fact,
        Question.Ask => Ask,
        Question.Extra => Extra,
        _ => null,
    };

    /// <summary>These answers with another line; only for questions that are answered in words.</summary>
    public Answers With(Question question, Line? line) => question switch
    {
        Question.Place => this with { Place = line },
        Question.Deed => this with { Deed = line },
        Question.ShortDeed => this with { ShortDeed = line },
        Question.News => this with { News = line },
        Question.Role => this with { Role = line },
        Question.Fact => this with { Fact = line },
        Question.Ask => this with { Ask = line },
        Question.Extra => this with { Extra = line },
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "This question is not answered by a line."),
    };

    public Answers Without(Question question) => question switch
    {
        Question.Recipient => this with { Recipient = null },
        Question.Tie => this with { Tie = null, TieDetail = null },
        Question.TieDetail => this with { TieDetail = null },
        Question.MayName => this with { MayName = null },
        Question.Job => this with { Job = null },
        Question.SignOff => this with { SignOff = null },
        Question.Deed => this with { Deed = null, ShortDeed = null },
        _ => With(question, null),
    };
}
