using InviteBot.Interview;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace InviteBot.Bot;

/// <summary>Puts the door together: the bot, the turn middleware that all channels share, and /api/messages.</summary>
public static class BotServices
{
    public static IServiceCollection AddBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsValidation>();

        services.TryAddSingleton<IStorage, MemoryStorage>();
        services.AddSingleton<PrivateConversationState>();
        services.AddSingleton<InterviewSessions>();
        services.AddSingleton<RootDialog>();
        services.AddSingleton<ChatSurfaces>();
        services.AddSingleton<IBot, InvitationBot>();

        // In this order: one turn of a conversation at a time, and inside it the catch-all.
        services.AddSingleton<IMiddleware, TurnGate>();
        services.AddSingleton<IMiddleware, TurnFailures>();

        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<IBotFrameworkHttpAdapter, TeamsAdapter>();
        return services;
    }

    /// <summary>Maps /api/messages where the setting Channels names Teams; a web-only installation has no such route.</summary>
    public static IEndpointRouteBuilder MapBot(this IEndpointRouteBuilder endpoints)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<BotOptions>>().Value;
        if (!options.Runs(BotOptions.Teams)) return endpoints;

        if (string.IsNullOrEmpty(options.MicrosoftAppId)) endpoints.ServiceProvider.GetRequiredService<ILogger<InvitationBot>>().RunningWithoutAppId();
        endpoints.MapPost("/api/messages", (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) => adapter.ProcessAsync(http.Request, http.Response, bot, CancellationToken.None));
        return endpoints;
    }
}
