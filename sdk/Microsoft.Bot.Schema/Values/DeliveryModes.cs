namespace Microsoft.Bot.Schema;

/// <summary>How the answers to an activity are delivered.</summary>
public static class DeliveryModes
{
    public const string Ephemeral = "ephemeral";
    public const string ExpectReplies = "expectReplies";
    public const string Normal = "normal";
    public const string Notification = "notification";
}
