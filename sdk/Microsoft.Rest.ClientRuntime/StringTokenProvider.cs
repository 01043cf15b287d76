using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Gives the same token each time.</summary>
public sealed class StringTokenProvider(string accessToken, string tokenType) : ITokenProvider
{
    private readonly AuthenticationHeaderValue _header = new(tokenType, accessToken);

    public string TokenType => _header.Scheme;

    public Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken) => Task.FromResult(_header);
}
