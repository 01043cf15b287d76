using InviteBot.Interview;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace InviteBot.Bot;

/// <summary>Turns activities of any channel into turns of the interview, and saves what a turn changed when it is over.</summary>
internal sealed class InvitationBot(RootDialog dialog, SessionDoor door, PrivateConversationState state, UserState kept, ChatSurfaces surfaces) : TeamsActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState = state.CreateProperty<DialogState>(nameof(DialogState));

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        // Two bots that answer each other never stop.
        if (turnContext.Activity.From?.Role == RoleTypes.Bot) return;

        turnContext.TurnState.Add(surfaces.For(turnContext.Activity));
        if (turnContext.Activity.Type == ActivityTypes.Message && !await door.AdmitsAsync(turnContext, _dialogState, cancellationToken)) return;

        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
        await kept.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        turnContext.Activity.RemoveRecipientMention();
        return dialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeOnceAsync(turnContext, cancellationToken);

    /// <summary>The handler's own way asks the channel for each member's profile; a welcome needs no profile and no request.</summary>
    protected override Task OnTeamsMembersAddedDispatchAsync(IList<ChannelAccount> membersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeOnceAsync(turnContext, cancellationToken);

    /// <summary>Starts the interview, whose first words are the welcome; channels announce a new conversation once, twice, in any order.</summary>
    private async Task WelcomeOnceAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Conversation?.IsGroup == true) return;
        if (await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken) is { DialogStack.Count: > 0 }) return;
        await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }
}
