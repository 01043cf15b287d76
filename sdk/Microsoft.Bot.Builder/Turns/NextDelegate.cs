namespace Microsoft.Bot.Builder;

/// <summary>Runs what comes after a middleware: the next one, or the bot.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
