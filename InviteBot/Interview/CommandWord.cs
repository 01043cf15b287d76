namespace InviteBot.Interview;

/// <summary>The words that steer the conversation instead of answering it; they work at every step.</summary>
internal enum CommandWord
{
    Help,
    Back,
    StartOver,
    Cancel,
    Skip,
    Reword,
    ChangeAnswer,
    OtherVersions,
    NextPerson,
    DeleteMyData,
    ShowMyData,
    KeepIt,
    MyInvitations,
    Greeting,
    CheckDraft,
    OneForm,
    Undo,
    ShowTexts,
}
