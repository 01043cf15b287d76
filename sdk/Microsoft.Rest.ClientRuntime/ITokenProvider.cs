using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Knows the Authorization header of the moment.</summary>
public interface ITokenProvider
{
    Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken);
}
