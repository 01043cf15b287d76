using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps the activities of conversations.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}
