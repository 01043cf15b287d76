namespace InviteBot.Interview;

/// <summary>What can be asked beside the interview once it is known whom it is about.</summary>
internal enum SideTopic
{
    WorthANote,
    TheirView,
    SaidYes,
    SaidNo,
    Remind,
    Introduction,
    NotYet,
    StepDone,
    Sent,
    NotesLeft,
}
