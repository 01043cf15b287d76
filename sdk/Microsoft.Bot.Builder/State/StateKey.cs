namespace Microsoft.Bot.Builder;

/// <summary>The parts of an activity that storage keys are made of.</summary>
internal static class StateKey
{
    public static string Channel(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? throw Missing("channelId");

    public static string Conversation(ITurnContext turnContext) => turnContext.Activity.Conversation?.Id ?? throw Missing("conversation.id");

    public static string User(ITurnContext turnContext) => turnContext.Activity.From?.Id ?? throw Missing("from.id");

    private static InvalidOperationException Missing(string what) => new($"The activity has no {what}.");
}
