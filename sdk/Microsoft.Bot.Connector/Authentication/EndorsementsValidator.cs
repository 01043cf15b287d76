namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says whether a signing key may speak for a channel.</summary>
public static class EndorsementsValidator
{
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
