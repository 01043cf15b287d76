namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of the channel that a request came from.</summary>
public abstract class ConnectorFactory
{
    protected ConnectorFactory()
    {
    }

    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
