using Microsoft.Extensions.Logging;

namespace InviteBot.Tests.Support;

/// <summary>One line of a log.</summary>
internal sealed record CapturedLine(string Category, LogLevel Level, int Id, string Text, Exception? Failure);
