namespace Microsoft.Bot.Schema;

/// <summary>A note for a developer who watches the conversation.</summary>
public interface ITraceActivity : IActivity
{
    string Label { get; set; }

    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }

    string ValueType { get; set; }
}
