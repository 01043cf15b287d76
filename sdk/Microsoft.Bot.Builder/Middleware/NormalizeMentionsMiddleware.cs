using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the mention of the bot and the mark-up of other mentions out of the text of a message.</summary>
public partial class NormalizeMentionsMiddleware : IMiddleware
{
    public bool RemoveRecipientMention { get; set; } = true;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: not null } message)
            Normalize(message);

        return next(cancellationToken);
    }

    private void Normalize(Activity message)
    {
        if (RemoveRecipientMention)
        {
            message.RemoveRecipientMention();
            var recipient = message.Recipient?.Id;
            message.Entities = message.Entities?.Where(entity => !Mentions(entity, recipient)).ToList();
        }

        message.Text = AtTag().Replace(message.Text, string.Empty).Trim();
    }

    private static bool Mentions(Entity entity, string id)
        => entity.Type == "mention" && entity.GetAs<Mention>().Mentioned?.Id == id;

    [GeneratedRegex("</?at[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtTag();
}
