namespace InviteBot.Invitations;

/// <summary>The beginning of a sentence that the sender finishes ("You …"), and the variant of the prompt that fits it.</summary>
public sealed record Stem(string Text, StemVariant Variant);
