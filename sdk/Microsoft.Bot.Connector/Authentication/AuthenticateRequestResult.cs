using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent a request, and with what it is answered.</summary>
public class AuthenticateRequestResult
{
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
