namespace Microsoft.Rest;

/// <summary>A request, its response and what its body says.</summary>
public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    T Body { get; set; }
}
