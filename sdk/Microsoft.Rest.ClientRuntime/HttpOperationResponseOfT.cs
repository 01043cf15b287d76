namespace Microsoft.Rest;

/// <summary>A request, its response and what its body says.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    public T Body { get; set; }
}
