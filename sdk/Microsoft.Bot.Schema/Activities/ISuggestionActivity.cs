namespace Microsoft.Bot.Schema;

/// <summary>A message that proposes how to go on.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
