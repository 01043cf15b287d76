namespace InviteBot.Invitations;

/// <summary>How the sender and the recipient know each other.</summary>
public enum Tie
{
    Worked,
    Studied,
    Event,
    Group,
    KnowsWork,
    Introduced,
    Customer,
    Job,
    Neighbours,
    NeverMet,
}
