namespace InviteBot.Invitations;

/// <summary>Ready-made questions for the ask, sized to the tie.</summary>
public static class AskSuggestions
{
    public static readonly string NoQuestion = "No question, I only wanted to tell you";

    public static IReadOnlyList<string> For(Answers answers)
    {
        if (answers.EffectiveJob == JobWish.No)
            return ["May I send it to you?", "What would you do first in my place?", NoQuestion];

        var workplace = answers.Recipient?.Workplace is { } place ? place : "your team";
        List<string> asks = [$"Would {workplace} have anything for me?", "Who should I write to about it?"];
        if (answers.Tie == Tie.Job)
            asks = ["Is the job still open?", "What should an application show you?"];
        asks.Add("Would you say frankly whether I'd fit?");
        // Only people who have seen the work can vouch for it.
        if (answers.Tie is Tie.Worked or Tie.Customer)
            asks.Add("Would you refer me, only if you're comfortable?");
        return asks;
    }
}
