using InviteBot.Cards;
using InviteBot.Interview;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>Answers in group chats and channels: no personal question and no answer in public, one short reply and the way into the private chat.</summary>
internal static class PublicPlaces
{
    public static Task AnswerAsync(ITurnContext<IMessageActivity> turn, CancellationToken cancellationToken)
    {
        var words = UserIntentReader.Read(turn.Activity) switch
        {
            UserIntent.Command { Word: CommandWord.Help } => PublicWording.Help,
            UserIntent.Tap => PublicWording.NotYourButton,
            _ when turn.Activity.Value is not null => PublicWording.NotYourButton,
            _ => PublicWording.OnlyInPrivate,
        };
        var reply = Replies.Plain(words);
        if (PrivateChat(turn.Activity.Recipient) is { } address) reply.Attachments = [LinkCard.Build(PublicWording.PrivateChat, address)];
        return turn.SendActivityAsync(reply, cancellationToken);
    }

    /// <summary>Teams opens a chat with a bot by its id there, such as 28:…; other hosts have no such address.</summary>
    private static Uri? PrivateChat(ChannelAccount? bot) =>
        bot?.Id?.StartsWith("28:", StringComparison.Ordinal) == true ? new Uri($"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot.Id)}") : null;
}
