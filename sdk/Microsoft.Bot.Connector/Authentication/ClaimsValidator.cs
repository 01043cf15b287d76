using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Throws when the claims of a caller are not good enough.</summary>
public abstract class ClaimsValidator
{
    protected ClaimsValidator()
    {
    }

    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
