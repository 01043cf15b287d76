using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>The adapter behind /api/messages: Teams and the Emulator over the Bot Framework protocol, with the middleware that the web channel has too.</summary>
internal sealed class TeamsAdapter : CloudAdapter
{
    private readonly Delivery _delivery;

    public TeamsAdapter(BotFrameworkAuthentication authentication, IEnumerable<IMiddleware> middleware, Delivery delivery, ILogger<TeamsAdapter> logger)
        : base(authentication, logger)
    {
        _delivery = delivery;
        foreach (var each in middleware) Use(each);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        if (activities is null or []) return await base.SendActivitiesAsync(turnContext, activities, cancellationToken);

        // One by one: what stands before a refused one has arrived and must not be sent again with it.
        var responses = new List<ResourceResponse>(activities.Length);
        foreach (var activity in activities)
        {
            responses.Add(await _delivery.SendAsync(activity, one => SendOneAsync(turnContext, one, cancellationToken), cancellationToken));
        }

        return [.. responses];
    }

    private async Task<ResourceResponse> SendOneAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        (await base.SendActivitiesAsync(turnContext, [activity], cancellationToken))[0];
}
