namespace Microsoft.Bot.Schema;

/// <summary>A request that is answered in the response.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
