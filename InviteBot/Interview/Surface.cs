using Microsoft.Bot.Builder;

namespace InviteBot.Interview;

/// <summary>Finds the <see cref="ChatSurface"/> that the door put on the turn.</summary>
internal static class Surface
{
    public static ChatSurface Of(ITurnContext turnContext) => turnContext.TurnState.Get<ChatSurface>() ?? ChatSurface.Plain;
}
