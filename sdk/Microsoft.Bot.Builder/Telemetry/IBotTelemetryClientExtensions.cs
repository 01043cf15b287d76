namespace Microsoft.Bot.Builder;

/// <summary>Reports dialogs as page views to clients that know them, as a trace to the others.</summary>
public static class IBotTelemetryClientExtensions
{
    public static void TrackDialogView(this IBotTelemetryClient telemetryClient, string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pages)
            pages.TrackPageView(dialogName, properties, metrics);
        else
            telemetryClient.TrackTrace("Dialog View: " + dialogName, Severity.Information, properties);
    }
}
