using Microsoft.Bot.Builder.Dialogs;

namespace InviteBot.Interview;

/// <summary>The types that stand in stored state where the declared type does not tell, each under the name it keeps for good.</summary>
public static class StateTypes
{
    public static IReadOnlyDictionary<string, Type> ByName { get; } = new Dictionary<string, Type>
    {
        ["InterviewSession"] = typeof(InterviewSession),
        ["KeptInvitations"] = typeof(KeptInvitations),
        ["PersonNotes"] = typeof(PersonNotes),
        ["DialogState"] = typeof(DialogState),
    };
}
