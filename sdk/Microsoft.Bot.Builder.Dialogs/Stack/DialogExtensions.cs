using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the root of a conversation.</summary>
public static class DialogExtensions
{
    /// <summary>Goes on with the dialog, or begins it when nothing is on the stack.</summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);

        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        foreach (var (key, service) in turnContext.TurnState)
            dc.Services[key] = service;

        while (!await RanOrRecovered(dc, dialog.Id, cancellationToken).ConfigureAwait(false))
        {
            // A dialog that has handled its error may have changed the stack: the turn goes on with what is there now.
        }

        await SendSnapshot(dc, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> RanOrRecovered(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (result.Status == DialogTurnStatus.Empty)
                await dc.BeginDialogAsync(dialogId, options: null, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception)
        {
            if (!await dc.EmitEventAsync(DialogEvents.Error, exception, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false))
                throw;
            return false;
        }
    }

    /// <summary>The Emulator shows the state of the dialogs after each turn; no other channel gets to see it.</summary>
    private static Task SendSnapshot(DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.Context.Activity.ChannelId != Channels.Emulator)
            return Task.CompletedTask;

        var leaf = dc;
        while (leaf.Child is { } child)
            leaf = child;

        var snapshot = new JObject
        {
            ["dialogContext"] = new JObject
            {
                ["stack"] = new JArray(leaf.Stack.Select(instance => instance.Id)),
                ["activeDialog"] = leaf.ActiveDialog?.Id,
                ["parent"] = leaf.Parent?.ActiveDialog?.Id,
            },
            ["dialog"] = leaf.ActiveDialog == null ? null : JToken.FromObject(leaf.ActiveDialog.State, StoredValue.Serializer),
        };
        var trace = Activity.CreateTraceActivity("BotState", "https://www.botframework.com/schemas/botState", snapshot, "Bot State");
        return dc.Context.SendActivityAsync(trace, cancellationToken);
    }
}
