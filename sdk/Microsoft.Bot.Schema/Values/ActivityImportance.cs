namespace Microsoft.Bot.Schema;

/// <summary>How much a message wants to be noticed.</summary>
public static class ActivityImportance
{
    public const string High = "high";
    public const string Low = "low";
    public const string Normal = "normal";
}
