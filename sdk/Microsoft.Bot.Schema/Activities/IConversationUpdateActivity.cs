namespace Microsoft.Bot.Schema;

/// <summary>People or bots joined or left, or the topic changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    bool? HistoryDisclosed { get; set; }

    IList<ChannelAccount> MembersAdded { get; set; }

    IList<ChannelAccount> MembersRemoved { get; set; }

    string TopicName { get; set; }
}
