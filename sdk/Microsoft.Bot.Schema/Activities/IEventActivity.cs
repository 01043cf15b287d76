namespace Microsoft.Bot.Schema;

/// <summary>Something happened that no person said.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
