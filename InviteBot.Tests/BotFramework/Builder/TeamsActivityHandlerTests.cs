using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.BotFramework.Builder;

public sealed class TeamsActivityHandlerTests
{
    private readonly TestAdapter _adapter = new("msteams");
    private readonly Noting _bot = new();

    [Theory]
    [InlineData("task/fetch", """{"data":{"card":"one"}}""", "task fetch one")]
    [InlineData("task/submit", """{"data":{"card":"two"}}""", "task submit two")]
    [InlineData("composeExtension/query", """{"commandId":"search"}""", "query search")]
    [InlineData("composeExtension/queryLink", """{"url":"https://example.com"}""", "link https://example.com")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"fetch"}""", "fetch task fetch")]
    [InlineData("composeExtension/submitAction", """{"commandId":"go"}""", "submit go")]
    [InlineData("composeExtension/submitAction", """{"commandId":"go","botMessagePreviewAction":"edit"}""", "edit go")]
    [InlineData("composeExtension/submitAction", """{"commandId":"go","botMessagePreviewAction":"send"}""", "send go")]
    [InlineData("fileConsent/invoke", """{"action":"accept"}""", "accepted")]
    [InlineData("fileConsent/invoke", """{"action":"decline"}""", "declined")]
    [InlineData("signin/verifyState", "{}", "signed in")]
    public async Task Each_invoke_reaches_its_method_with_its_value(string name, string value, string expected)
    {
        Assert.Equal(200, (await Invoke(name, JObject.Parse(value))).Status);
        Assert.Equal([expected], _bot.Calls);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("fileConsent/invoke")]
    public async Task A_value_that_is_no_object_gets_400(string name)
    {
        Assert.Equal(400, (await Invoke(name, "text")).Status);
        Assert.Equal(400, (await Invoke(name, null)).Status);
        Assert.Empty(_bot.Calls);
    }

    [Theory]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"sing"}""", 400)]
    [InlineData("fileConsent/invoke", """{"action":"sing"}""", 400)]
    [InlineData("composeExtension/somethingNew", "{}", 501)]
    [InlineData("composeExtension/setting", "{}", 501)]
    [InlineData("config/fetch", "{}", 501)]
    [InlineData("somethingNew", "{}", 501)]
    public async Task What_nobody_handles_is_told_by_its_status(string name, string value, int status)
        => Assert.Equal(status, (await Invoke(name, JObject.Parse(value))).Status);

    [Theory]
    [InlineData("channelCreated", "channel created general")]
    [InlineData("channelRenamed", "channel renamed general")]
    [InlineData("teamRenamed", "team renamed ours")]
    [InlineData("teamArchived", "team archived ours")]
    public async Task What_happens_to_channels_and_teams_is_told(string eventType, string expected)
    {
        await Send(new Activity { Type = ActivityTypes.ConversationUpdate, ChannelData = TeamsData(eventType) });
        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task Somebody_Teams_has_described_is_not_asked_for_again()
    {
        var member = new ChannelAccount(id: "anna", name: "Anna") { Properties = JObject.Parse("""{"userPrincipalName":"anna@example.com"}""") };
        await Send(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [member, new ChannelAccount(id: "bot")] });
        Assert.Equal(["came anna anna@example.com,bot "], _bot.Calls);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edited")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undeleted")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "deleted")]
    public async Task Edits_and_deletions_are_told(string type, string eventType, string expected)
    {
        await Send(new Activity { Type = type, ChannelData = TeamsData(eventType) });
        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task Another_channel_gets_no_Teams_methods()
    {
        await new TestAdapter("webchat").ProcessActivityAsync(new Activity { Type = ActivityTypes.MessageUpdate, ChannelData = TeamsData("editMessage") }, _bot.OnTurnAsync);
        Assert.Empty(_bot.Calls);
    }

    [Fact]
    public void Channel_data_is_read_by_extensions()
    {
        var activity = new Activity { ChannelData = TeamsData("any") };
        Assert.Equal("general", activity.TeamsGetChannelId());
        Assert.Equal("ours", activity.TeamsGetTeamInfo().Id);
        Assert.Null(new Activity().TeamsGetTeamInfo());

        activity.TeamsNotifyUser();
        Assert.True(((TeamsChannelData)activity.ChannelData).Notification.Alert);
    }

    private static JObject TeamsData(string eventType)
        => new() { ["eventType"] = eventType, ["channel"] = new JObject { ["id"] = "general" }, ["team"] = new JObject { ["id"] = "ours" } };

    private Task Send(Activity activity) => _adapter.ProcessActivityAsync(activity, _bot.OnTurnAsync);

    private async Task<InvokeResponse> Invoke(string name, object? value)
    {
        await Send(new Activity { Type = ActivityTypes.Invoke, Name = name, Value = value });
        return (InvokeResponse)((Activity)_adapter.GetNextReply()).Value;
    }

    private sealed class Noting : TeamsActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
            => Note("task fetch " + ((JObject)taskModuleRequest.Data)["card"], new TaskModuleResponse());

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
            => Note("task submit " + ((JObject)taskModuleRequest.Data)["card"], new TaskModuleResponse());

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
            => Note("query " + query.CommandId, new MessagingExtensionResponse());

        protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
            => Note("link " + query.Url, new MessagingExtensionResponse());

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
            => Note("fetch task " + action.CommandId, new MessagingExtensionActionResponse());

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
            => Note("submit " + action.CommandId, new MessagingExtensionActionResponse());

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
            => Note("edit " + action.CommandId, new MessagingExtensionActionResponse());

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
            => Note("send " + action.CommandId, new MessagingExtensionActionResponse());

        protected override Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => Note("accepted", 0);

        protected override Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => Note("declined", 0);

        protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Note("signed in", 0);

        protected override Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("channel created " + channelInfo.Id, 0);

        protected override Task OnTeamsChannelRenamedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("channel renamed " + channelInfo.Id, 0);

        protected override Task OnTeamsTeamRenamedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("team renamed " + teamInfo.Id, 0);

        protected override Task OnTeamsTeamArchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("team archived " + teamInfo.Id, 0);

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("came " + string.Join(',', teamsMembersAdded.Select(member => $"{member.Id} {member.UserPrincipalName}")), 0);

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edited", 0);

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("undeleted", 0);

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("deleted", 0);

        private Task<T> Note<T>(string call, T result)
        {
            Calls.Add(call);
            return Task.FromResult(result);
        }
    }
}
