namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a request has to bring beyond a good token.</summary>
public class AuthenticationConfiguration
{
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Further issuers from which emulator tokens are accepted.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];

    /// <summary>Says which claims of another bot are accepted; without it no other bot may call.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }
}
