namespace Microsoft.Bot.Builder;

/// <summary>State of one person on one channel, in every conversation.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StateKey.Channel(turnContext)}/users/{StateKey.User(turnContext)}";
}
