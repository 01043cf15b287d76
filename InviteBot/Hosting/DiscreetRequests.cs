using System.Diagnostics;
using OpenTelemetry;

namespace InviteBot.Hosting;

/// <summary>Takes the address out of the spans of requests that the program makes: to a channel, it names the conversation, which in Teams is a person's. The host stays.</summary>
internal sealed class DiscreetRequests : BaseProcessor<Activity>
{
    /// <summary>Where these spans come from.</summary>
    public static readonly string Source = "System.Net.Http";

    public override void OnEnd(Activity data)
    {
        if (data.Source.Name == Source) data.SetTag("url.full", null);
    }
}
