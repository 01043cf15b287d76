using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A signing key and the channels it may speak for.</summary>
internal sealed record PublishedKey(SecurityKey Key, HashSet<string> Endorsements);
