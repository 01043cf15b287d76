namespace InviteBot.Invitations.Clauses;

/// <summary>What a sentence does in an invitation.</summary>
internal enum StatementRole
{
    Link,
    Deed,
    News,
    Job,
    Fact,
    Ask,
    Offer,
    Extra,
}
