namespace InviteBot.Invitations;

/// <summary>The pronoun by which the sender speaks of the recipient.</summary>
public enum Pronoun
{
    He,
    She,
    They,
}
