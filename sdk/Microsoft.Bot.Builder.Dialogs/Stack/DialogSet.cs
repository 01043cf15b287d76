using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin each other, found by their ids.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>A set whose stack somebody else keeps; it makes no contexts of its own.</summary>
    public DialogSet()
    {
    }

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));
    }

    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
                dialog.TelemetryClient = _telemetryClient;
        }
    }

    /// <summary>Adds a dialog; another one of the same id makes it change its own to id2, id3 and so on.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var known) && known == dialog)
            return this;

        dialog.Id = FreeId(dialog.Id);
        dialog.TelemetryClient = _telemetryClient;
        _dialogs.Add(dialog.Id, dialog);
        _version = null;

        foreach (var dependency in (dialog as IDialogDependencies)?.GetDependencies() ?? [])
            Add(dependency);

        return this;
    }

    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState == null)
            throw new InvalidOperationException("This dialog set was made without a state property accessor.");

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog of that id, or null.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));

        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>Changes when a dialog is added or its version changes.</summary>
    public virtual string GetVersion() => _version ??= Hash(_dialogs.Values.Select(dialog => dialog.GetVersion()));

    private static string Hash(IEnumerable<string> versions)
        => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', versions))));

    private string FreeId(string id)
    {
        if (!_dialogs.ContainsKey(id))
            return id;

        var suffix = 2;
        while (_dialogs.ContainsKey(id + suffix.ToString(CultureInfo.InvariantCulture)))
            suffix++;

        return id + suffix.ToString(CultureInfo.InvariantCulture);
    }
}
