using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.EndToEnd;

/// <summary>A bot for looking at the page: it asks with buttons and answers "card" with a card like the finished one.</summary>
internal sealed class SampleBot : ActivityHandler
{
    public static readonly string Note =
        "Hi Ruta,\n\nAt Yard East you showed me how to brake on wet leaves, and I have taught it since. I'm rebuilding the night timetable. May I send it to you?\n\nDalia";

    public static readonly string[] Welcome =
    [
        "Hello! I write LinkedIn invitations with you: honest, personal and short enough.",
        "Who would you like to invite? Their name as on their profile, and where they work if you know.",
    ];

    /// <summary>Puts it in the place of the program's own bot.</summary>
    public static void Register(IServiceCollection services)
    {
        services.RemoveAll<IBot>();
        services.AddTransient<IBot, SampleBot>();
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        foreach (var line in Welcome)
            await turnContext.SendActivityAsync(line, cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Text)
        {
            case "card":
                await turnContext.SendActivityAsync(MessageFactory.Attachment(Card()), cancellationToken);
                break;
            case "typing":
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
                await Task.Delay(3000, cancellationToken);
                await turnContext.SendActivityAsync("Done.", cancellationToken: cancellationToken);
                break;
            case "slow":
                await Task.Delay(1500, cancellationToken);
                await turnContext.SendActivityAsync("Slowly answered.", cancellationToken: cancellationToken);
                break;
            case { } repeated when repeated.StartsWith("repeat ", StringComparison.Ordinal):
                await turnContext.SendActivityAsync(repeated["repeat ".Length..], cancellationToken: cancellationToken);
                break;
            case null:
                await turnContext.SendActivityAsync($"You pressed {JObject.FromObject(turnContext.Activity.Value)["verb"]}.", cancellationToken: cancellationToken);
                break;
            default:
                await turnContext.SendActivityAsync(
                    MessageFactory.SuggestedActions((string[])["Worked together", "Studied together", "Met at an event", "Same group or community", "I know their work", "We have never met"], "How do you two know each other?", null, null),
                    cancellationToken);
                break;
        }
    }

    private static Attachment Card() => new()
    {
        ContentType = "application/vnd.microsoft.card.adaptive",
        Content = JObject.FromObject(new
        {
            type = "AdaptiveCard",
            version = "1.5",
            speak = "Your invitation to Ruta is ready.",
            body = new object[]
            {
                new { type = "TextBlock", text = "Your invitation to Ruta", size = "large", weight = "bolder", wrap = true, style = "heading" },
                new { type = "Container", style = "emphasis", items = Note.Split("\n\n").Select(line => new { type = "TextBlock", text = line, wrap = true }).ToArray() },
                new { type = "TextBlock", text = $"{Note.Length} of 200 characters", size = "small", isSubtle = true, wrap = true },
                new { type = "FactSet", facts = new[] { new { title = "Greeting", value = "their name" }, new { title = "First sentence", value = "the place and what Ruta did" } } },
            },
            actions = new object[]
            {
                new { type = "Action.Submit", title = "Copy", style = "positive", data = new { verb = "copy", text = Note } },
                new { type = "Action.Submit", title = "Reword a line", data = new { verb = "reword" } },
                new { type = "Action.Submit", title = "Change an answer", data = new { verb = "change" } },
            },
        }),
    };
}
