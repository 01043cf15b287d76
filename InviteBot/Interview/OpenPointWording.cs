using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>Puts the small questions of the check into words.</summary>
internal static class OpenPointWording
{
    public static string Say(OpenPoint point) => point.Kind switch
    {
        OpenPointKind.Capitals => $"Is “{point.Words}” a name?",
        OpenPointKind.Years => $"Two years stand in “{point.Words}”, so I left them out. Which one is right?",
        OpenPointKind.ShortForm => "The short note has no room for what they did. Say it in about ten words under “Change an answer” and it fits.",
        OpenPointKind.SignOff => "The texts have no name under them yet.",
        OpenPointKind.GreetingForm => "How would you greet them?",
        _ => "The message has room for one more line: something you share, or something you can offer.",
    };
}
