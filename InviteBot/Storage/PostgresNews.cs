using System.Threading.Channels;
using InviteBot.DirectLine;
using Npgsql;

namespace InviteBot.Storage;

/// <summary>
/// News by LISTEN and NOTIFY. They are sent after the commits they tell of, many at a time: a notification within a
/// transaction would make all commits of the database wait for each other.
/// </summary>
internal sealed class PostgresNews(PostgresDatabase database, ILogger<PostgresNews> log) : BackgroundService, INews
{
    private const string ChannelName = "invitebot_news";
    private const char GrownMark = '+';
    private const char ErasedMark = '-';

    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromSeconds(1);

    // What this instance says comes back to it, too.
    private readonly string _self = Guid.NewGuid().ToString("N");
    private readonly Channel<string> _outbox = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Channel<ConversationNews> _inbox = Channel.CreateUnbounded<ConversationNews>();

    public void Grown(string conversationId) => _outbox.Writer.TryWrite($"{_self}{GrownMark}{conversationId}");

    public void Erased(IEnumerable<string> conversationIds)
    {
        foreach (var id in conversationIds)
        {
            _inbox.Writer.TryWrite(new ConversationNews(id, IsErased: true));
            _outbox.Writer.TryWrite($"{_self}{ErasedMark}{id}");
        }
    }

    public IAsyncEnumerable<ConversationNews> ReadAsync(CancellationToken cancellationToken) => _inbox.Reader.ReadAllAsync(cancellationToken);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(ListenAsync(stoppingToken), TellAsync(stoppingToken));

    private async Task ListenAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await using var connection = await database.ListenAsync(ChannelName, stopping);
                connection.Notification += (_, news) => Hear(news.Payload);
                // Whatever was said while nobody listened is found by looking.
                _inbox.Writer.TryWrite(new ConversationNews(ConversationId: null, IsErased: false));
                while (true) await connection.WaitAsync(stopping);
            }
            catch (Exception failure) when (failure is NpgsqlException or IOException or TimeoutException)
            {
                log.NewsLost(failure);
                await Task.Delay(PauseAfterTrouble, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private void Hear(string news)
    {
        if (news.Length <= _self.Length || news.StartsWith(_self, StringComparison.Ordinal)) return;
        _inbox.Writer.TryWrite(new ConversationNews(news[(_self.Length + 1)..], news[_self.Length] == ErasedMark));
    }

    private async Task TellAsync(CancellationToken stopping)
    {
        while (await _outbox.Reader.WaitToReadAsync(stopping))
        {
            var news = new HashSet<string>(StringComparer.Ordinal);
            while (news.Count < 200 && _outbox.Reader.TryRead(out var each)) news.Add(each);
            try
            {
                await database.ReadAsync(work => work.QueryAsync<string?>($"SELECT pg_notify('{ChannelName}', unnest(@news))::text", new { news = news.ToArray() }), stopping);
            }
            catch (IOException failure)
            {
                // Not kept for later: the others look by themselves when they are connected again.
                log.NewsLost(failure);
            }
        }
    }
}
