using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.DirectLine;

/// <summary>A bot for tests of the channel: it greets, repeats what it hears, and does a few things on request.</summary>
internal sealed class EchoBot : ActivityHandler
{
    /// <summary>Every activity the bot was given, over all instances of one test.</summary>
    private readonly Notebook _heard;

    public EchoBot(Notebook heard) => _heard = heard;

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        _heard.Add(turnContext.Activity);
        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("Welcome", cancellationToken: cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = turnContext.Activity.Text ?? "";
        switch (text)
        {
            case "throw":
                await turnContext.SendActivityAsync("half an answer", cancellationToken: cancellationToken);
                throw new InvalidOperationException("The bot was asked to.");
            case "slow":
                await Task.Delay(500, cancellationToken);
                break;
            case "stuck":
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
            case "typing":
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
                break;
        }
        await turnContext.SendActivityAsync($"echo: {text}", cancellationToken: cancellationToken);
    }
}
