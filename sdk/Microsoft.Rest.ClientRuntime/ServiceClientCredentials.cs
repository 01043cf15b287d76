namespace Microsoft.Rest;

/// <summary>Proves to a service who calls it.</summary>
public abstract class ServiceClientCredentials
{
    protected ServiceClientCredentials()
    {
    }

    public virtual void InitializeServiceClient<T>(ServiceClient<T> client)
        where T : ServiceClient<T>
    {
    }

    /// <summary>Signs a request before it leaves.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.CompletedTask;
    }
}
