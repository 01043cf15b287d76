using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks who sends a request, and makes the clients with which it is answered.</summary>
public abstract class BotFrameworkAuthentication
{
    protected BotFrameworkAuthentication()
    {
    }

    /// <summary>Throws UnauthorizedAccessException unless the header proves that the activity comes from its channel.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>Gives the audience of tokens that this bot asks for of its own accord.</summary>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException("This authentication has no audience of its own.");

    /// <summary>Checks a request that is not about an activity.</summary>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This authentication checks activities only.");

    /// <summary>Gives the caller id that goes into an activity after its token was checked.</summary>
    protected internal async Task<string> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string callerId, CancellationToken cancellationToken) =>
        await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false) ? null : callerId;
}
