using System.Security.Cryptography;
using InviteBot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>Builds the activities that go out: plain text, so that what a person typed appears literally, with tappable answers where the channel has room.</summary>
internal static class Replies
{
    public static Activity Plain(string text)
    {
        var reply = MessageFactory.Text(text, inputHint: InputHints.ExpectingInput);
        reply.TextFormat = TextFormatTypes.Plain;
        return reply;
    }

    /// <summary>Text with answers to tap: as suggested actions where they fit, else on a card of their own.</summary>
    public static Activity WithChoices(string text, IReadOnlyList<string> choices, ChatSurface surface)
    {
        var reply = Plain(text);
        if (choices.Count == 0) return reply;
        if (surface.HasDialogs && choices.Contains(FormWording.Button)) reply.Attachments = [ButtonsCard.Build(choices, [FormWording.Button], NewCardId())];
        else if (choices.Count <= surface.MostSuggestedActions) reply.SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(Suggested)] };
        else reply.Attachments = [ChoicesCard.Build(choices, NewCardId())];
        return reply;
    }

    /// <summary>An id for a card, that no other card has and nobody can guess.</summary>
    public static string NewCardId() => RandomNumberGenerator.GetHexString(12, lowercase: true);

    public static Activity WithCard(string? text, Attachment card)
    {
        var reply = (Activity)MessageFactory.Attachment(card, text);
        reply.TextFormat = TextFormatTypes.Plain;
        reply.InputHint = InputHints.ExpectingInput;
        return reply;
    }

    // imBack with title equal to value: the form that Teams asks for, and the transcript shows what was tapped.
    private static CardAction Suggested(string choice) => new() { Type = ActionTypes.ImBack, Title = choice, Value = choice };
}
