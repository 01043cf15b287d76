using Microsoft.Extensions.Options;

namespace InviteBot.Bot;

/// <summary>Stops the start, with the name of the setting, when the door could not work as configured.</summary>
internal sealed class BotOptionsValidation(IHostEnvironment environment) : IValidateOptions<BotOptions>
{
    private static readonly string[] Known = [BotOptions.Web, BotOptions.Teams, BotOptions.DirectLine];

    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        if (options.ChannelNames.Count == 0 || options.ChannelNames.Except(Known, StringComparer.OrdinalIgnoreCase).Any())
            return ValidateOptionsResult.Fail($"Channels: \"{options.Channels}\" is not one or more of {string.Join(", ", Known)}.");
        if (options.HasDoor && string.IsNullOrEmpty(options.MicrosoftAppId) && !environment.IsDevelopment())
            return ValidateOptionsResult.Fail("MicrosoftAppId: Channels names Teams or DirectLine, which need an app id outside Development.");
        if (options.Origins.Any(origin => !Uri.TryCreate(origin, UriKind.Absolute, out _)))
            return ValidateOptionsResult.Fail("ChannelOrigins: they have to look like https://channel.example.org, with commas between.");

        return ValidateOptionsResult.Success;
    }
}
