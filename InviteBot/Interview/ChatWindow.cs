using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>What opens in a window over the chat, which Teams calls a dialog.</summary>
/// <param name="Title">The title of the window.</param>
/// <param name="Card">What is in it.</param>
/// <param name="Text">The text that is to be copied, when that is what the window is for.</param>
internal sealed record ChatWindow(string Title, Attachment Card, string? Text = null);
