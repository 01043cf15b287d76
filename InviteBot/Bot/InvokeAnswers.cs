using InviteBot.Interview;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Bot;

/// <summary>The answers to an invoke that do not come from the interview; each kind of invoke has its own form.</summary>
internal static class InvokeAnswers
{
    /// <summary>When the turn failed: said calmly in the place where the person looks; 500 only where there is no such place.</summary>
    public static Activity Apology(Activity invoke) => invoke.Name switch
    {
        "task/fetch" or "task/submit" => Answer(200, TeamsWindows.Say(Wording.Apology)),
        "composeExtension/fetchTask" or "composeExtension/submitAction" => Answer(200, MessageExtension.Say(Wording.Apology)),
        "composeExtension/query" => Answer(200, MessageExtension.SayInResults(Wording.Apology)),
        "adaptiveCard/action" => Answer(200, Said(Wording.Apology)),
        _ => Answer(500, null),
    };

    /// <summary>The answer to Action.Execute that shows a sentence and leaves the card as it is.</summary>
    public static AdaptiveCardInvokeResponse Said(string text) => new() { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = text };

    private static Activity Answer(int status, object? body) => new(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = status, Body = body } };
}
