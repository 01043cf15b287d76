using InviteBot.Interview;
using InviteBot.Metering;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace InviteBot.Bot;

/// <summary>Puts the door together: the bot, and /api/messages with its turns.</summary>
public static class BotServices
{
    public static IServiceCollection AddBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsValidation>();

        services.AddMetrics();
        services.TryAddSingleton<TurnMeter>();
        services.AddSingleton<InterviewMeter>();

        // One scope a turn, with its own storage: see life-of-a-message.
        services.AddScoped<PrivateConversationState>();
        services.AddScoped<InterviewSessions>();
        services.AddScoped<UserState>();
        services.AddScoped<PersonNotebook>();
        services.AddScoped<PersonalCommands>();
        services.AddScoped<SessionDoor>();
        services.AddScoped<RootDialog>();
        services.AddScoped<ChatWindows>();
        services.AddScoped<KeptSearch>();
        services.AddScoped<TeamsWindows>();
        services.AddScoped<MessageExtension>();
        services.AddSingleton<CopyPage>();
        services.AddScoped<IBot, InvitationBot>();
        services.AddSingleton<ChatSurfaces>();

        services.AddSingleton<ReplySender>();
        services.AddSingleton<ChannelTurns>();
        services.AddHostedService<ReplyRounds>();

        services.AddSingleton(provider => ChannelHosts.From(provider.GetRequiredService<IOptions<BotOptions>>().Value));
        services.AddSingleton(provider => new ChannelHttpClients(provider.GetRequiredService<ChannelHosts>()));
        services.AddSingleton<ServiceClientCredentialsFactory>(Credentials);
        services.AddSingleton<BotFrameworkAuthentication>(Authentication);
        services.AddSingleton<ManagedIdentityCheck>();
        services.AddSingleton<ClockCheck>();
        services.AddOptions<HealthCheckServiceOptions>().Configure<IOptions<BotOptions>>(AddChecks);
        services.AddSingleton<ChannelRequestGuard>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DeadConversations>();
        services.AddSingleton<Delivery>();
        services.AddSingleton<IBotFrameworkHttpAdapter, TeamsAdapter>();
        return services;
    }

    /// <summary>Maps /api/messages where the setting Channels names Teams or DirectLine; a web-only installation has no such route.</summary>
    public static IEndpointRouteBuilder MapBot(this IEndpointRouteBuilder endpoints)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<BotOptions>>().Value;
        if (!options.HasDoor) return endpoints;

        if (string.IsNullOrEmpty(options.MicrosoftAppId)) endpoints.ServiceProvider.GetRequiredService<ILogger<InvitationBot>>().RunningWithoutAppId();
        // Made here, so that an app that is set up wrongly stops the start.
        var guard = Guard(endpoints.ServiceProvider);
        endpoints.Map("/api/messages", (HttpContext http, ChannelTurns turns) => guard.ProcessAsync(http, turns));
        if (options.Runs(BotOptions.Teams)) endpoints.ServiceProvider.GetRequiredService<CopyPage>().Map(endpoints);
        return endpoints;
    }

    /// <exception cref="OptionsValidationException">The app is set up wrongly.</exception>
    internal static ChannelRequestGuard Guard(IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<ChannelRequestGuard>();
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            throw new OptionsValidationException(string.Empty, typeof(BotOptions), [refusal.Message]);
        }
    }

    private static void AddChecks(HealthCheckServiceOptions checks, IOptions<BotOptions> bot)
    {
        if (!bot.Value.HasDoor || string.IsNullOrEmpty(bot.Value.MicrosoftAppId)) return;

        checks.Registrations.Add(new HealthCheckRegistration(ClockCheck.Name, provider => provider.GetRequiredService<ClockCheck>(), null, null));
        if (bot.Value.HasManagedIdentity)
            checks.Registrations.Add(new HealthCheckRegistration(ManagedIdentityCheck.Name, provider => provider.GetRequiredService<ManagedIdentityCheck>(), null, null));
    }

    private static ConfigurationServiceClientCredentialFactory Credentials(IServiceProvider provider) => new(
        provider.GetRequiredService<IConfiguration>(),
        provider.GetRequiredService<ChannelHttpClients>().CreateClient(string.Empty),
        provider.GetRequiredService<ILogger<ConfigurationServiceClientCredentialFactory>>());

    private static ConfigurationBotFrameworkAuthentication Authentication(IServiceProvider provider) => new(
        provider.GetRequiredService<IConfiguration>(),
        provider.GetRequiredService<ServiceClientCredentialsFactory>(),
        httpClientFactory: provider.GetRequiredService<ChannelHttpClients>(),
        logger: provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>());
}
