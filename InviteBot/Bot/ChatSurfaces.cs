using InviteBot.Interview;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace InviteBot.Bot;

/// <summary>Knows what each channel can show. The only place that compares channel ids.</summary>
internal sealed class ChatSurfaces(IOptions<BotOptions> options)
{
    // Teams shows at most three suggested actions; choices beyond that go on a card.
    private static readonly int MostInTeams = 3;

    public ChatSurface For(IActivity activity) => activity.ChannelId switch
    {
        Channels.Msteams => new ChatSurface(MostInTeams, EmployerMayRead: true, options.Value.WebAddress, DisplayName.Read(activity.From?.Name)) { HasDialogs = true },
        _ => ChatSurface.Plain,
    };
}
