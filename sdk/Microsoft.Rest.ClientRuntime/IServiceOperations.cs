namespace Microsoft.Rest;

/// <summary>A group of calls that belong to one client.</summary>
public interface IServiceOperations<TClient>
    where TClient : ServiceClient<TClient>
{
    TClient Client { get; }
}
