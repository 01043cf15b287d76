using InviteBot.Interview;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;

namespace InviteBot.Bot;

/// <summary>Opens windows over the chat, the dialogs of Teams: as a card, or a text to copy as a page where the site has an address.</summary>
internal sealed class TeamsWindows(ChatWindows windows, CopyPage page)
{
    public static readonly string Height = "large";
    public static readonly string Width = "medium";

    public async Task<TaskModuleResponse> OpenAsync(ITurnContext turn, TaskModuleRequest? request, CancellationToken cancellationToken)
    {
        if (await windows.OpenAsync(turn, request?.Data, cancellationToken) is not { } window) return Say(Wording.StaleWindow);

        var address = window.Text is { } text ? page.AddressFor(text) : null;
        var info = address is null
            ? new TaskModuleTaskInfo(window.Title, Height, Width, card: window.Card)
            : new TaskModuleTaskInfo(window.Title, Height, Width, url: address, fallbackUrl: address);
        return new TaskModuleResponse(new TaskModuleContinueResponse(info));
    }

    public static TaskModuleResponse Say(string text) => new(new TaskModuleMessageResponse(text));
}
