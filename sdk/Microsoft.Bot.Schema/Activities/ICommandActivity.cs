namespace Microsoft.Bot.Schema;

/// <summary>A command to the bot or the channel.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
