using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace InviteBot.Bot;

/// <summary>The adapter behind /api/messages: Teams and the Emulator over the Bot Framework protocol, with the middleware that the web channel has too.</summary>
internal sealed class TeamsAdapter : CloudAdapter
{
    public TeamsAdapter(BotFrameworkAuthentication authentication, IEnumerable<IMiddleware> middleware, ILogger<TeamsAdapter> logger)
        : base(authentication, logger)
    {
        foreach (var each in middleware) Use(each);
    }
}
