namespace Microsoft.Bot.Builder;

/// <summary>State of one conversation, shared by everybody in it.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StateKey.Channel(turnContext)}/conversations/{StateKey.Conversation(turnContext)}";
}
