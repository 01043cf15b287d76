namespace InviteBot.Invitations;

/// <summary>The tie that typed words tell, with its side if they tell that too.</summary>
public sealed record TieReading(Tie Tie, TieDetail? Detail);
