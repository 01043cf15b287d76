using InviteBot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>What a button opens in a window over the chat: the form, or a text to copy. The door asks, the interview decides.</summary>
public sealed class ChatWindows(InterviewSessions sessions, PersonalCommands personal)
{
    /// <summary>Null when the button belongs to an earlier step, or to nothing.</summary>
    /// <param name="turn">The turn in which the button was pressed.</param>
    /// <param name="data">The data of the button; as little trusted as any input.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    internal async Task<ChatWindow?> OpenAsync(ITurnContext turn, object? data, CancellationToken cancellationToken)
    {
        var session = await sessions.OfAsync(turn, cancellationToken);
        return UserIntentReader.Read(new Activity { Value = data }) switch
        {
            UserIntent.Command { Word: CommandWord.OneForm } => new ChatWindow(FormWording.Title, InterviewForm.Card(session)),
            UserIntent.Tap { Card: { Argument: { } argument } tap } when tap.Verb == CardVerbs.Copy && await TextAsync(turn, session, argument, cancellationToken) is { } text =>
                new ChatWindow(CheckWording.CopyTitle, CopyCard.Build(CheckWording.CopyHint, text, CheckWording.Done), text),
            _ => null,
        };
    }

    /// <summary>What a card carries is not trusted: the text is composed afresh, and one that may not leave is not given.</summary>
    private async Task<string?> TextAsync(ITurnContext turn, InterviewSession session, string argument, CancellationToken cancellationToken)
    {
        if (PersonalCommands.IsKept(argument)) return await personal.KeptTextAsync(turn, argument, cancellationToken);
        return session.Asking is null && session.Answers.Recipient is not null ? CheckReplies.Texts(session).FirstOrDefault(text => text.Form.ToString() == argument && !text.IsBlocked)?.Text : null;
    }
}
