using Microsoft.Extensions.Options;

namespace InviteBot.Bot;

/// <summary>Stops the start, with the name of the setting, when the door could not work as configured.</summary>
internal sealed class BotOptionsValidation(IHostEnvironment environment) : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var unknown = options.ChannelNames.FirstOrDefault(channel => !channel.Equals(BotOptions.Web, StringComparison.OrdinalIgnoreCase) && !channel.Equals(BotOptions.Teams, StringComparison.OrdinalIgnoreCase));
        if (unknown is not null || options.ChannelNames.Count == 0) return ValidateOptionsResult.Fail($"Channels: \"{options.Channels}\" is not Web, Teams or \"Web,Teams\".");
        if (options.Runs(BotOptions.Teams) && string.IsNullOrEmpty(options.MicrosoftAppId) && !environment.IsDevelopment())
        {
            return ValidateOptionsResult.Fail("MicrosoftAppId: Channels names Teams, which needs an app id outside Development.");
        }

        return ValidateOptionsResult.Success;
    }
}
