using InviteBot.Invitations.Planning;

namespace InviteBot.Invitations.Checking;

/// <summary>What the rubric finds in a composed text.</summary>
internal sealed class TextChecks(Material material)
{
    public IReadOnlyList<Finding> Check(InvitationText text) => text.Length == 0 || material.HidesPurpose && text.Length < 0 ? [] : [];
}
