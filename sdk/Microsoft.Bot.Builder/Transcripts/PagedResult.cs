namespace Microsoft.Bot.Builder;

/// <summary>One page of a longer list; without a token it is the last.</summary>
public class PagedResult<T>
{
    public T[] Items { get; set; } = [];

    public string ContinuationToken { get; set; }
}
