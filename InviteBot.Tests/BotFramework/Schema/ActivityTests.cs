using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.BotFramework.Schema;

/// <summary>What an activity can tell, and how it is answered.</summary>
public sealed class ActivityTests
{
    [Fact]
    public void A_reply_turns_sender_and_receiver_round()
    {
        var reply = Incoming().CreateReply("Hi");
        Assert.Equal(("28:bot", "29:ada"), (reply.From.Id, reply.Recipient.Id));
        Assert.Equal(("1", "a:1", "msteams", "https://example.com/"), (reply.ReplyToId, reply.Conversation.Id, reply.ChannelId, reply.ServiceUrl));
        Assert.Equal(("message", "Hi", "en-GB"), (reply.Type, reply.Text, reply.Locale));
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
    }

    [Fact]
    public void A_reply_without_words_has_an_empty_text() => Assert.Equal(string.Empty, Incoming().CreateReply().Text);

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "1")]
    public void A_greeting_is_answered_by_id_only_where_the_id_means_something(string channelId, string? replyToId)
    {
        var activity = Incoming();
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.ChannelId = channelId;
        Assert.Equal(replyToId, activity.CreateReply().ReplyToId);
        Assert.Equal(replyToId, activity.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_leads_back_to_the_conversation()
    {
        var reference = Incoming().GetConversationReference();
        var outgoing = new Activity().ApplyConversationReference(reference);
        Assert.Equal(("28:bot", "29:ada", "1", "a:1"), (outgoing.From.Id, outgoing.Recipient.Id, outgoing.ReplyToId, outgoing.Conversation.Id));
        var incoming = new Activity().ApplyConversationReference(reference, isIncoming: true);
        Assert.Equal(("29:ada", "28:bot", "1"), (incoming.From.Id, incoming.Recipient.Id, incoming.Id));
    }

    [Fact]
    public void A_continuation_is_an_event_for_the_bot()
    {
        var activity = Incoming().GetConversationReference().GetContinuationActivity();
        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (activity.Type, activity.Name));
        Assert.Equal(("28:bot", "29:ada"), (activity.Recipient.Id, activity.From.Id));
    }

    [Fact]
    public void Only_the_bots_own_mention_is_taken_out()
    {
        var activity = Incoming();
        activity.Text = "<at>InviteBot</at> tell <at>Grace</at> hello";
        activity.Entities = [Mention("28:bot", "<at>InviteBot</at>"), Mention("29:grace", "<at>Grace</at>")];
        Assert.True(activity.MentionsRecipient());
        Assert.Equal("tell <at>Grace</at> hello", activity.RemoveRecipientMention());
        Assert.Equal("tell <at>Grace</at> hello", activity.Text);
    }

    [Fact]
    public void Mentions_may_be_missing_or_strange()
    {
        var activity = Incoming();
        activity.Entities = [new Entity("mention"), new Entity("clientInfo"), new Mention(new ChannelAccount("28:bot"), text: null)];
        activity.Text = null;
        Assert.Null(activity.RemoveRecipientMention());
        activity.Entities = null;
        Assert.Empty(activity.GetMentions());
        activity.Recipient = null;
        Assert.Null(activity.RemoveRecipientMention());
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/submitAction", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void A_type_is_itself_and_its_subtypes(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() is not null);

    [Fact]
    public void There_is_content_where_there_is_something_to_show()
    {
        Assert.False(new Activity(ActivityTypes.Message) { Text = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity(ActivityTypes.Message) { Text = "x" }.HasContent());
        Assert.True(new Activity(ActivityTypes.Message) { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity(ActivityTypes.Message) { ChannelData = new object() }.HasContent());
    }

    [Fact]
    public void Channel_data_is_read_as_what_is_wanted()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"tenant":{"id":"0002"},"other":1}""") };
        Assert.True(activity.TryGetChannelData<Microsoft.Bot.Schema.Teams.TeamsChannelData>(out var data));
        Assert.Equal("0002", data.Tenant.Id);
        Assert.Equal(1L, data.AdditionalProperties["other"]);
        activity.ChannelData = "text";
        Assert.False(activity.TryGetChannelData<Microsoft.Bot.Schema.Teams.TeamsChannelData>(out _));
        Assert.Throws<InvalidCastException>(() => activity.GetChannelData<Microsoft.Bot.Schema.Teams.TeamsChannelData>());
    }

    [Fact]
    public void What_no_type_names_survives()
    {
        const string json = """{"type":"message","from":{"id":"29:ada","userPrincipalName":"ada"},"entities":[{"type":"clientInfo","locale":"en-GB"}],"unknown":{"a":[1]}}""";
        var activity = JsonConvert.DeserializeObject<Activity>(json)!;
        var written = JsonConvert.SerializeObject(activity, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });
        Assert.True(JToken.DeepEquals(JObject.Parse(json), JObject.Parse(written)), written);
    }

    [Fact]
    public void The_place_in_time_of_a_person_is_kept()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""{"localTimestamp":"2026-01-02T03:04:05.006+02:00"}""")!;
        Assert.Equal(TimeSpan.FromHours(2), activity.LocalTimestamp!.Value.Offset);
    }

    [Fact]
    public void Entities_are_equal_when_they_say_the_same()
    {
        Assert.Equal(Mention("a", "x"), Mention("a", "x"));
        Assert.NotEqual(Mention("a", "x"), Mention("a", "y"));
    }

    [Fact]
    public void A_bare_string_is_a_button_that_says_it()
    {
        CardAction button = "Yes";
        Assert.Equal(("Yes", "Yes"), (button.Title, button.Value));
    }

    [Fact]
    public void A_hero_card_is_attached_under_its_type()
    {
        var attachment = new HeroCard("title").ToAttachment();
        Assert.Equal(HeroCard.ContentType, attachment.ContentType);
        Assert.IsType<HeroCard>(attachment.Content);
    }

    private static Entity Mention(string id, string text)
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount(id), text));
        return entity;
    }

    private static Activity Incoming() => new(ActivityTypes.Message)
    {
        Id = "1",
        ChannelId = "msteams",
        ServiceUrl = "https://example.com/",
        Locale = "en-GB",
        From = new ChannelAccount("29:ada", "Ada"),
        Recipient = new ChannelAccount("28:bot", "InviteBot"),
        Conversation = new ConversationAccount(id: "a:1"),
    };
}
