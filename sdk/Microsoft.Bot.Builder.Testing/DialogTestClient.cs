using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog the way a channel would and hands back its replies one by one.</summary>
public class DialogTestClient
{
    private readonly BotCallbackHandler _bot;
    private readonly TestAdapter _adapter;

    public DialogTestClient(string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
        : this(AdapterOf(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    public DialogTestClient(TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(targetDialog);
        _adapter = testAdapter ?? throw new ArgumentNullException(nameof(testAdapter));
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
            _adapter.Use(middleware);

        var dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        _bot = (turnContext, cancellationToken) => Turn(targetDialog, initialDialogOptions, dialogState, turnContext, cancellationToken);
    }

    /// <summary>How the last turn left the dialog.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    public ConversationState ConversationState { get; }

    public DialogContext DialogContext { get; private set; }

    public virtual Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
        => SendActivityAsync<T>(_adapter.MakeActivity(text), cancellationToken);

    /// <summary>Sends an activity and returns the first reply, or null where there is none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _bot, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>The next reply not read yet, or null.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity
        => (T)_adapter.GetNextReply();

    private static TestAdapter AdapterOf(string channelId)
    {
        var conversation = TestAdapter.CreateConversation("conversation1");
        conversation.ChannelId = channelId ?? Channels.Test;
        return new TestAdapter(conversation);
    }

    private async Task Turn(Dialog dialog, object options, IStatePropertyAccessor<DialogState> dialogState, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(dialogState);
        dialogs.Add(dialog);
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken).ConfigureAwait(false);
    }
}
