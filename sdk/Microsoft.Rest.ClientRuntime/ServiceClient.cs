using System.Net.Http.Headers;
using System.Reflection;

namespace Microsoft.Rest;

/// <summary>A client of a REST service and the pipeline its requests go through.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _ownsHttpClient = true;
    private bool _disposed;

    protected ServiceClient()
        : this(CreateRootHandler())
    {
    }

    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        _ownsHttpClient = disposeHttpClient || httpClient is null;
        InitializeHttpClient(httpClient, httpClient is null ? CreateRootHandler() : null);
    }

    protected ServiceClient(params DelegatingHandler[] handlers)
        : this(CreateRootHandler(), handlers)
    {
    }

    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
    {
        InitializeHttpClient(rootHandler, handlers);
    }

    public HttpClient HttpClient { get; protected set; }

    public virtual HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent => HttpClient.DefaultRequestHeaders.UserAgent;

    public virtual IEnumerable<HttpMessageHandler> HttpMessageHandlers
    {
        get
        {
            for (var handler = FirstMessageHandler; handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
            {
                yield return handler;
            }
        }
    }

    protected HttpMessageHandler FirstMessageHandler { get; set; }

    protected HttpClientHandler HttpClientHandler { get; set; }

    public bool SetUserAgent(string productName) =>
        SetUserAgent(productName, GetType().GetTypeInfo().Assembly.GetName().Version?.ToString());

    public bool SetUserAgent(string productName, string version)
    {
        if (_disposed || HttpClient is null)
        {
            return false;
        }

        UserAgent.Clear();
        UserAgent.Add(new ProductInfoHeaderValue(productName, version));
        return true;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected static HttpClientHandler CreateRootHandler() => new();

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            if (_ownsHttpClient)
            {
                HttpClient?.Dispose();
            }

            HttpClient = null;
            FirstMessageHandler = null;
            HttpClientHandler = null;
        }
    }

    protected void InitializeHttpClient(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers) =>
        InitializeHttpClient(null, httpClientHandler, handlers);

    /// <summary>Uses the given client, or makes one of the root handler and those in front of it.</summary>
    protected void InitializeHttpClient(HttpClient httpClient, HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        HttpClientHandler = httpClientHandler;
        FirstMessageHandler = handlers is { Length: > 0 } ? CreateHttpHandlerPipeline(httpClientHandler, handlers) : httpClientHandler;
        HttpClient = httpClient ?? new HttpClient(FirstMessageHandler, disposeHandler: true);
    }

    /// <summary>Chains the handlers so that the last one given meets a request first.</summary>
    protected virtual DelegatingHandler CreateHttpHandlerPipeline(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        HttpMessageHandler inner = httpClientHandler;
        foreach (var handler in handlers ?? [])
        {
            var last = handler;
            while (last.InnerHandler is DelegatingHandler next)
            {
                last = next;
            }

            last.InnerHandler = inner;
            inner = handler;
        }

        return inner as DelegatingHandler;
    }
}
