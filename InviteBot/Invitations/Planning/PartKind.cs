namespace InviteBot.Invitations.Planning;

/// <summary>The parts of a text, in the order of the version that starts with the fact.</summary>
internal enum PartKind
{
    Link,
    Purpose,
    Fact,
    Offer,
    Ask,
    Courtesy,
}
