using System.Net;
using InviteBot.Cards;
using InviteBot.Interview;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace InviteBot.Bot;

/// <summary>Turns activities of any channel into turns of the interview, and saves what a turn changed when it is over.</summary>
internal sealed class InvitationBot(
    RootDialog dialog, SessionDoor door, PrivateConversationState state, UserState kept, InterviewSessions sessions, ChatSurfaces surfaces, TeamsWindows windows, MessageExtension extension, DeadConversations dead) : TeamsActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState = state.CreateProperty<DialogState>(nameof(DialogState));

    // Set when a newer program has written what is stored: then it stays as it is.
    private bool _leavesState;

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        // Two bots that answer each other never stop.
        if (turnContext.Activity.From is { } from && (from.Role == RoleTypes.Bot || (from.Id is not null && from.Id == turnContext.Activity.Recipient?.Id))) return;

        turnContext.TurnState.Add(surfaces.For(turnContext.Activity));
        await base.OnTurnAsync(turnContext, cancellationToken);
        if (!_leavesState) await SaveAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        Mentions.Clean(turnContext.Activity);
        if (Gathering.Is(turnContext.Activity)) await PublicPlaces.AnswerAsync(turnContext, cancellationToken);
        else if (await door.AdmitsAsync(turnContext, _dialogState, cancellationToken)) await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
        else _leavesState = true;
    }

    /// <summary>An answer that was read is not read again behind the person's back; how to change it is said.</summary>
    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Gathering.Is(turnContext.Activity) ? Task.CompletedTask : turnContext.SendActivityAsync(Replies.Plain(Wording.EditedMessage), cancellationToken);

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeOnceAsync(turnContext, cancellationToken);

    /// <summary>The handler's own way asks the channel for each member's profile; a welcome needs no profile and no request.</summary>
    protected override Task OnTeamsMembersAddedDispatchAsync(IList<ChannelAccount> membersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        dead.Remove((Activity)turnContext.Activity);
        // Who gets a new version of the app was welcomed long ago.
        return turnContext.Activity.Action == "add" ? WelcomeOnceAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Action == "remove") dead.Add((Activity)turnContext.Activity);
        return Task.CompletedTask;
    }

    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
    {
        if (Gathering.Is(turnContext.Activity)) return TeamsWindows.Say(PublicWording.NotYourButton);
        if (await LeavesStateAsync(turnContext, cancellationToken)) return TeamsWindows.Say(PersonalWording.NewerVersion);
        return await windows.OpenAsync(turnContext, taskModuleRequest, cancellationToken);
    }

    /// <summary>What was handed in is answered in the chat; the window closes.</summary>
    protected override async Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
    {
        if (Gathering.Is(turnContext.Activity)) return TeamsWindows.Say(PublicWording.NotYourButton);
        await PressAsync(turnContext, only: CardVerbs.Form, cancellationToken);
        return null;
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        if (Gathering.Is(turnContext.Activity)) return InvokeAnswers.Said(PublicWording.NotYourButton);
        if (await PressAsync(turnContext, only: null, cancellationToken)) return InvokeAnswers.Said(string.Empty);
        return new AdaptiveCardInvokeResponse { StatusCode = 400, Type = "application/vnd.microsoft.error", Value = new Error("BadRequest", Wording.UnknownButton) };
    }

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(MessageExtension.Open(action));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(MessageExtension.HandIn(action, turnContext));

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        extension.SearchAsync(query, turnContext, cancellationToken);

    /// <summary>What people think of a message is taken and not used.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == "message/submitAction"
            ? new InvokeResponse { Status = (int)HttpStatusCode.OK }
            : await base.OnInvokeActivityAsync(turnContext, cancellationToken);

    /// <summary>Starts the interview, whose first words are the welcome; channels announce a new conversation once, twice, in any order.</summary>
    private async Task WelcomeOnceAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (Gathering.Is(turnContext.Activity)) return;
        if (await LeavesStateAsync(turnContext, cancellationToken) || (await sessions.OfAsync(turnContext, cancellationToken)).Greeted) return;
        if (await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken) is { DialogStack.Count: > 0 }) return;
        await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }

    private async Task<bool> LeavesStateAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _leavesState = (await sessions.OfAsync(turnContext, cancellationToken)).Format > InterviewSession.CurrentFormat;

    /// <summary>Lets the interview answer a button that came as an invoke; false when it is not a button of ours.</summary>
    private async Task<bool> PressAsync(ITurnContext turnContext, string? only, CancellationToken cancellationToken)
    {
        if (PressedButton.Of(turnContext.Activity) is not { } data || CardTap.Read(data) is not { } tap) return false;
        if (only is null ? !CardVerbs.All.Contains(tap.Verb) : tap.Verb != only) return false;

        var pressed = PressedButton.AsMessage(turnContext, data);
        if (!await door.AdmitsAsync(pressed, _dialogState, cancellationToken)) return true;
        await dialog.RunAsync(pressed, _dialogState, cancellationToken);
        await SaveAsync(pressed, cancellationToken);
        return true;
    }

    private async Task SaveAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
        await kept.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }
}
