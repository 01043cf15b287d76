using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.BotFramework.Builder;

public sealed class ActivityHandlerTests
{
    private readonly TestAdapter _adapter = new();
    private readonly Noting _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.EndOfConversation, "end of conversation")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData("somethingNew", "unrecognized")]
    public async Task Each_kind_of_activity_has_its_method(string type, string expected)
    {
        await Send(new Activity { Type = type });
        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task Members_are_told_only_when_somebody_else_than_the_bot_came_or_left()
    {
        await Send(Update(added: ["bot"]));
        await Send(Update(removed: ["bot"]));
        Assert.Empty(_bot.Calls);

        await Send(Update(added: ["bot", "anna"]));
        await Send(Update(removed: ["anna"]));
        Assert.Equal(["added bot,anna", "removed anna"], _bot.Calls);
    }

    [Fact]
    public async Task Reactions_are_told_apart()
    {
        await Send(new Activity
        {
            Type = ActivityTypes.MessageReaction,
            ReactionsAdded = [new MessageReaction("like")],
            ReactionsRemoved = [new MessageReaction("heart")],
        });
        Assert.Equal(["reaction like", "reaction gone heart"], _bot.Calls);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "removed")]
    [InlineData("remove-upgrade", "removed")]
    public async Task Installing_and_removing_are_told_apart(string action, string expected)
    {
        await Send(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action });
        Assert.Equal([expected], _bot.Calls);
    }

    [Theory]
    [InlineData("tokens/response", "token")]
    [InlineData("anything", "event")]
    public async Task A_token_is_not_just_any_event(string name, string expected)
    {
        await Send(new Activity { Type = ActivityTypes.Event, Name = name });
        Assert.Equal([expected], _bot.Calls);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData(null)]
    public async Task An_unknown_invoke_is_not_implemented(string? name)
        => Assert.Equal(501, (await Invoke(name, null)).Status);

    [Fact]
    public async Task A_card_action_gets_its_answer()
    {
        var response = await Invoke("adaptiveCard/action", JObject.Parse("""{"action":{"type":"Action.Execute","verb":"go"}}"""));
        Assert.Equal(200, response.Status);
        Assert.Equal("go", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Theory]
    [InlineData(null, "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    [InlineData("""{"action":7}""", "BadRequest")]
    public async Task A_card_action_that_makes_no_sense_gets_400_with_the_reason(string? json, string code)
    {
        var response = await Invoke("adaptiveCard/action", json == null ? null : JObject.Parse(json));
        Assert.Equal(400, response.Status);
        Assert.Equal(code, Assert.IsType<Error>(Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value).Code);
    }

    [Fact]
    public async Task An_activity_without_a_type_is_refused()
    {
        using var turn = new TurnContext(_adapter, new Activity());
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(turn));
    }

    private static Activity Update(string[]? added = null, string[]? removed = null) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = added?.Select(id => new ChannelAccount(id: id)).ToList(),
        MembersRemoved = removed?.Select(id => new ChannelAccount(id: id)).ToList(),
    };

    private Task Send(Activity activity) => _adapter.ProcessActivityAsync(activity, _bot.OnTurnAsync);

    private async Task<InvokeResponse> Invoke(string? name, object? value)
    {
        await Send(new Activity { Type = ActivityTypes.Invoke, Name = name, Value = value });
        return (InvokeResponse)((Activity)_adapter.GetNextReply()).Value;
    }

    private sealed class Noting : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("message update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("message delete");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end of conversation");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("added " + string.Join(',', membersAdded.Select(member => member.Id)));

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("removed " + string.Join(',', membersRemoved.Select(member => member.Id)));

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
            => Note("reaction " + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
            => Note("reaction gone " + messageReactions[0].Type);

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("removed");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("token");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.OK, Value = invokeValue.Action.Verb });

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
