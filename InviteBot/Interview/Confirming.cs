namespace InviteBot.Interview;

/// <summary>What the last thing asked was "really?" about.</summary>
public enum Confirming
{
    Nothing,
    StartingOver,
    Forgetting,
    JobLine,
    NextPerson,
}
