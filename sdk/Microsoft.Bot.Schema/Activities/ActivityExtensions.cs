using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Finds mentions in a message and takes them out of its text.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.Recipient is not null && activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the mentions of the bot out of the text and returns what is left.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.Recipient is null ? activity.Text : activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes the mentions of one account out of the text and returns what is left.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var words = mention.Text ?? $"<at>{activity.Recipient?.Name}</at>";
            if (activity.Text is not null && words.Length > 0)
            {
                activity.Text = Regex.Replace(activity.Text, Regex.Escape(words), string.Empty, RegexOptions.IgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}
