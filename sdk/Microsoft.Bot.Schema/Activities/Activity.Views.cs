namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public IMessageActivity AsMessageActivity() => As(ActivityTypes.Message);

    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    public ITypingActivity AsTypingActivity() => As(ActivityTypes.Typing);

    public IEndOfConversationActivity AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    public IEventActivity AsEventActivity() => As(ActivityTypes.Event);

    public IInvokeActivity AsInvokeActivity() => As(ActivityTypes.Invoke);

    public IMessageUpdateActivity AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    public IMessageReactionActivity AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    public ISuggestionActivity AsSuggestionActivity() => As(ActivityTypes.Suggestion);

    public ITraceActivity AsTraceActivity() => As(ActivityTypes.Trace);

    public IHandoffActivity AsHandoffActivity() => As(ActivityTypes.Handoff);

    public ICommandActivity AsCommandActivity() => As(ActivityTypes.Command);

    public ICommandResultActivity AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <summary>Says whether this is an activity of a type, or of a subtype written <c>type/subtype</c>.</summary>
    protected bool IsActivity(string activityType) =>
        Type is not null
        && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (Type.Length == activityType.Length || Type[activityType.Length] == '/');

    private Activity As(string activityType) => IsActivity(activityType) ? this : null;
}
