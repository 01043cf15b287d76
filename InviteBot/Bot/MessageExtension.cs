using InviteBot.Interview;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace InviteBot.Bot;

/// <summary>The two commands under the message box of Teams: write an invitation, and find one's own.</summary>
internal sealed class MessageExtension(KeptSearch search)
{
    /// <summary>The ids of the commands, as in the app's manifest.</summary>
    public static readonly string Write = "writeInvitation";
    public static readonly string Find = "myInvitations";

    private const int Most = 10;

    public static MessagingExtensionActionResponse Open(MessagingExtensionAction action) =>
        action.CommandId == Write ? Window(FormInvitation.Blank(Read(action.MessagePayload))) : Say(ExtensionWording.UnknownCommand);

    /// <summary>Keeps nothing, so that the same form handed in twice is one effect: the card that both answers carry.</summary>
    public static MessagingExtensionActionResponse HandIn(MessagingExtensionAction action, ITurnContext turn)
    {
        if (action.CommandId != Write) return Say(ExtensionWording.UnknownCommand);

        var outcome = FormInvitation.Write(CardTap.Read(action.Data), DisplayName.Read(turn.Activity.From?.Name));
        return outcome.Title is { } title ? new MessagingExtensionActionResponse(composeExtension: List([Shown(outcome.Card, title, ExtensionWording.Written)])) : Window(outcome.Card);
    }

    public async Task<MessagingExtensionResponse> SearchAsync(MessagingExtensionQuery query, ITurnContext turn, CancellationToken cancellationToken)
    {
        // Some hosts do not say which command; there is one that searches.
        if (query.CommandId is { } command && command != Find) return SayInResults(ExtensionWording.UnknownCommand);

        var words = query.Parameters?.FirstOrDefault(parameter => parameter is not null && parameter.Name != "initialRun")?.Value as string ?? string.Empty;
        var found = await search.FindAsync(turn, words, cancellationToken);
        if (found.Count == 0) return SayInResults(words.Length == 0 ? PersonalWording.NothingKept : ExtensionWording.NothingFound);

        var (skip, count) = (Math.Max(0, query.QueryOptions?.Skip ?? 0), Math.Clamp(query.QueryOptions?.Count ?? Most, 1, Most));
        return new MessagingExtensionResponse(List([.. found.Skip(skip).Take(count).Select(kept => Shown(KeptSearch.Card(kept), kept.Name, ExtensionWording.KeptOn(kept)))]));
    }

    /// <summary>A sentence in the window of a command.</summary>
    public static MessagingExtensionActionResponse Say(string text) => new(new TaskModuleMessageResponse(text));

    /// <summary>A sentence where the results of a search would stand.</summary>
    public static MessagingExtensionResponse SayInResults(string text) => new(new MessagingExtensionResult(type: "message", text: text));

    /// <summary>What is known of the message that the command was called on; a bot's message has no author.</summary>
    private static ReadMessage? Read(MessageActionsPayload? message) =>
        MessageText.Of(message?.Body) is { Length: > 0 } text ? new ReadMessage(DisplayName.Read(message?.From?.User?.DisplayName), text) : null;

    private static MessagingExtensionActionResponse Window(Attachment card) =>
        new(new TaskModuleContinueResponse(new TaskModuleTaskInfo(FormWording.InvitationTitle, TeamsWindows.Height, TeamsWindows.Width, card: card)));

    private static MessagingExtensionResult List(IList<MessagingExtensionAttachment> attachments) => new("list", "result", attachments);

    private static MessagingExtensionAttachment Shown(Attachment card, string title, string text) =>
        card.ToMessagingExtensionAttachment(new ThumbnailCard(title, text: text).ToAttachment());
}
