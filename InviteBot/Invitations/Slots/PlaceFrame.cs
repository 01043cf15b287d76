namespace InviteBot.Invitations.Slots;

/// <summary>The sentence in which a tie tells its place, with the preposition used when none was typed.</summary>
internal sealed record PlaceFrame(string Lead, string Preposition, string Setting)
{
    /// <summary>The lead in front of "since 2015".</summary>
    public string Lasting => Lead.Replace("You were", "You've been", StringComparison.Ordinal).Replace("I was", "I've been", StringComparison.Ordinal)
        .Replace("We worked", "We've worked", StringComparison.Ordinal).Replace("We studied", "We've studied", StringComparison.Ordinal);

    public static PlaceFrame For(Answers answers) => (answers.Tie, answers.TieDetail) switch
    {
        (Tie.Worked, _) => new("We worked together", "at", "At"),
        (Tie.Studied, TieDetail.OtherYears) => new("We haven't met, but we both went to", "", ""),
        (Tie.Studied, _) => new("We studied together", "at", "At"),
        (Tie.Event, _) => new("We met", "at", "At"),
        (Tie.Group, _) => new("We're both in", "", "In"),
        (Tie.KnowsWork, _) => new("I know your work from", "", ""),
        (Tie.Customer, TieDetail.TheyBought) => new("You were my customer", "at", "At"),
        (Tie.Customer, _) => new("I was your customer", "at", ""),
        (Tie.Neighbours, _) => new("We know each other from", "", "At"),
        (Tie.Job, TieDetail.IAmHiring) => new("I'm hiring, and I found you through", "", ""),
        _ => new("I found you through", "", ""),
    };
}
