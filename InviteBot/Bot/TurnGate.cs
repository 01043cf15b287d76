using Microsoft.Bot.Builder;

namespace InviteBot.Bot;

/// <summary>Lets one turn of a conversation run at a time, in order of arrival; other conversations are not held up.</summary>
internal sealed class TurnGate : IMiddleware
{
    private readonly Dictionary<string, Waiting> _conversations = new(StringComparer.Ordinal);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var conversation = $"{turnContext.Activity.ChannelId}/{turnContext.Activity.Conversation?.Id}";
        var waiting = Join(conversation);
        try
        {
            await waiting.Turn.WaitAsync(cancellationToken);
            try
            {
                await next(cancellationToken);
            }
            finally
            {
                waiting.Turn.Release();
            }
        }
        finally
        {
            Leave(conversation, waiting);
        }
    }

    private Waiting Join(string conversation)
    {
        lock (_conversations)
        {
            if (!_conversations.TryGetValue(conversation, out var waiting)) _conversations.Add(conversation, waiting = new Waiting());
            waiting.Count++;
            return waiting;
        }
    }

    private void Leave(string conversation, Waiting waiting)
    {
        lock (_conversations)
        {
            if (--waiting.Count > 0) return;
            _conversations.Remove(conversation);
        }

        waiting.Turn.Dispose();
    }

    private sealed class Waiting
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Count { get; set; }
    }
}
