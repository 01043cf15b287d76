using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts as long as the process lives, for tests.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = [];
    private readonly Lock _lock = new();

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var key = (activity.ChannelId, activity.Conversation.Id);
        lock (_lock)
        {
            if (!_transcripts.TryGetValue(key, out var transcript))
                _transcripts[key] = transcript = [];
            transcript.Add(activity);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            var transcript = _transcripts.GetValueOrDefault((channelId, conversationId)) ?? [];
            var activities = transcript.Where(activity => (activity.Timestamp ?? default) >= startDate).OrderBy(activity => activity.Timestamp);
            return Task.FromResult(PageAfter(continuationToken, activities, activity => activity.Id));
        }
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var transcripts = _transcripts
                .Where(transcript => transcript.Key.Channel == channelId)
                .Select(transcript => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = transcript.Key.Conversation,
                    Created = transcript.Value[0].Timestamp ?? default,
                })
                .OrderBy(transcript => transcript.Created);
            return Task.FromResult(PageAfter(continuationToken, transcripts, transcript => transcript.Id));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
            _transcripts.Remove((channelId, conversationId));

        return Task.CompletedTask;
    }

    private static PagedResult<T> PageAfter<T>(string token, IEnumerable<T> items, Func<T, string> idOf)
    {
        var rest = token == null ? items : items.SkipWhile(item => idOf(item) != token).Skip(1);
        var page = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? idOf(page[^1]) : null };
    }
}
