namespace Microsoft.Bot.Builder;

/// <summary>The bot's part of a turn, called when every middleware has let the turn through.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
