namespace Microsoft.Bot.Builder;

/// <summary>Where a bot reports that a dialog was shown.</summary>
public interface IBotPageViewTelemetryClient
{
    void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
