using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>Looks at what was stored before the dialogs run over it: other versions and broken texts are dealt with here, and politely.</summary>
public sealed class SessionDoor(InterviewSessions sessions, IPersonMemory memory)
{
    /// <summary>False when the turn is over and nothing of it may be stored.</summary>
    public async Task<bool> AdmitsAsync(ITurnContext turn, IStatePropertyAccessor<DialogState> dialogs, CancellationToken cancellationToken)
    {
        var session = await sessions.OfAsync(turn, cancellationToken);
        if (memory.HasSetAside) await SayAsync(turn, PersonalWording.SetAside, cancellationToken);

        if (session.Format > InterviewSession.CurrentFormat && !AsksToBeginAfresh(turn))
        {
            await SayAsync(turn, PersonalWording.NewerVersion, cancellationToken);
            return false;
        }

        if (session.Format > InterviewSession.CurrentFormat) await sessions.ReplaceAsync(turn, new InterviewSession { Greeted = true }, cancellationToken);
        else if (session.Steps == Script.Version) return true;
        else await SayAsync(turn, PersonalWording.Updated, cancellationToken);

        // The stack may name steps that are no more. Answers are kept by question, so a new one finds its way.
        session.Steps = Script.Version;
        await dialogs.SetAsync(turn, new DialogState(), cancellationToken);
        return true;
    }

    private static bool AsksToBeginAfresh(ITurnContext turn) =>
        UserIntentReader.Read(turn.Activity) is UserIntent.Command { Word: CommandWord.StartOver or CommandWord.DeleteMyData };

    private static Task<ResourceResponse> SayAsync(ITurnContext turn, string text, CancellationToken cancellationToken) => turn.SendActivityAsync(Replies.Plain(text), cancellationToken);
}
