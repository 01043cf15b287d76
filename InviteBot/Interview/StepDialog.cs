using System.Globalization;
using InviteBot.Invitations.Advice;
using InviteBot.Invitations.Clauses;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace InviteBot.Interview;

/// <summary>A step of a warm-up is done: whose plan, which step, and the sentence by which the recipient will remember it.</summary>
internal sealed class StepDialog(InterviewSessions sessions, PersonNotebook notebook) : Dialog(nameof(StepDialog))
{
    private static readonly string NameKey = "name";
    private static readonly string StepKey = "step";
    private static readonly string PrivateKey = "private";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        var plans = (await notebook.ReadAsync(dc.Context, cancellationToken)).Plans;
        session.CardStays = true;
        if (plans.Count == 0) return await AsideDialogs.LeaveAsync(dc, SideWording.NoPlanYet, cancellationToken);

        if (session.Answers.Recipient is { } recipient)
        {
            if (!plans.Exists(plan => plan.Name == recipient.Name)) return await AsideDialogs.LeaveAsync(dc, SideWording.PlanForSomebodyElse(plans[^1].Name, recipient.GreetingName), cancellationToken);
            dc.ActiveDialog.State[NameKey] = recipient.Name;
        }
        else if (plans.Count == 1)
        {
            dc.ActiveDialog.State[NameKey] = plans[0].Name ?? "";
        }

        return await AskAsync(dc, plans, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (UserIntentReader.Read(dc.Context.Activity) is not UserIntent.Answer { Text: var text }) return await AsideDialogs.LeaveAsync(dc, ReviewWording.Left, cancellationToken);

        var plans = (await notebook.ReadAsync(dc.Context, cancellationToken)).Plans;
        var state = dc.ActiveDialog.State;
        if (!state.ContainsKey(NameKey))
        {
            if (Choose([.. plans.Select(plan => plan.Name ?? "")], text) is { } name) state[NameKey] = name;
        }
        else if (PlanOf(dc.ActiveDialog, plans) is { } plan && !state.ContainsKey(StepKey))
        {
            if (Choose([.. plan.Steps.Select(SideWording.Step)], text) is { } label) state[StepKey] = plan.Steps.First(step => SideWording.Step(step) == label).ToString();
        }
        else
        {
            return await WordsAsync(dc, plans, text, cancellationToken);
        }

        return await AskAsync(dc, plans, cancellationToken);
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        instance.State.Remove(PrivateKey);
        var plans = (await notebook.ReadAsync(turnContext, cancellationToken)).Plans;
        await turnContext.SendActivityAsync(Question(instance, plans, Surface.Of(turnContext)), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAsync(DialogContext dc, List<KeptPlan> plans, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(Question(dc.ActiveDialog, plans, Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    /// <summary>What is not known yet: whose plan, which step, or the sentence.</summary>
    private static Microsoft.Bot.Schema.Activity Question(DialogInstance instance, List<KeptPlan> plans, ChatSurface surface)
    {
        if (PlanOf(instance, plans) is not { } plan) return Replies.WithChoices(SideWording.WhosePlan, [.. plans.Select(each => each.Name ?? "")], surface);
        return instance.State.TryGetValue(StepKey, out var done)
            ? Replies.Plain(SideWording.SayStep(QuestionWording.Name(plan.Answers), Enum.Parse<WarmUpStepKind>((string)done)))
            : Replies.WithChoices(SideWording.WhichStep(QuestionWording.Name(plan.Answers)), [.. plan.Steps.Select(SideWording.Step)], surface);
    }

    private async Task<DialogTurnResult> WordsAsync(DialogContext dc, List<KeptPlan> plans, string text, CancellationToken cancellationToken)
    {
        var state = dc.ActiveDialog.State;
        var settled = state.Remove(PrivateKey, out var held) ? YesNo.Read(text) : null;
        if (settled == false) return await AskAsync(dc, plans, cancellationToken);
        if (settled == true) return await KeepAsync(dc, plans, (string)held!, cancellationToken);
        if (PrivateFacts.In(text) is not { } found) return await KeepAsync(dc, plans, text, cancellationToken);

        state[PrivateKey] = text;
        await dc.Context.SendActivityAsync(Replies.WithChoices(Wording.IsPrivate(found), [Wording.LeaveItOut, Wording.LetItStand], Surface.Of(dc.Context)), cancellationToken);
        return EndOfTurn;
    }

    /// <summary>The step becomes where the two know each other from, and the interview goes on with what is missing.</summary>
    private async Task<DialogTurnResult> KeepAsync(DialogContext dc, List<KeptPlan> plans, string text, CancellationToken cancellationToken)
    {
        var session = await sessions.OfAsync(dc.Context, cancellationToken);
        if (PlanOf(dc.ActiveDialog, plans) is not { } plan) return await AsideDialogs.LeaveAsync(dc, SideWording.NoPlanYet, cancellationToken);

        var answers = session.Answers.Recipient is null ? plan.Answers with { SignOff = session.Answers.SignOff ?? plan.Answers.SignOff } : session.Answers;
        session.Answers = WarmUpPlanner.AfterStep(answers, Enum.Parse<WarmUpStepKind>((string)dc.ActiveDialog.State[StepKey]), text);
        session.OffersStep = plans.Count > 1;
        var notes = await notebook.ReadAsync(dc.Context, cancellationToken);
        notes.Plans.RemoveAll(each => each.Name == plan.Name);
        await notebook.WriteAsync(dc.Context, notes, cancellationToken);

        await dc.Context.SendActivityAsync(Replies.Plain(SideWording.Remembered(QuestionWording.Name(answers))), cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(InterviewDialog), cancellationToken: cancellationToken);
    }

    private static KeptPlan? PlanOf(DialogInstance instance, List<KeptPlan> plans) =>
        instance.State.TryGetValue(NameKey, out var name) ? plans.Find(plan => plan.Name == (string)name) : null;

    /// <summary>The choice that was tapped, typed, or named by its number.</summary>
    private static string? Choose(IReadOnlyList<string> choices, string text)
    {
        var words = TypedText.ForComparison(text);
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Count) return choices[number - 1];
        return choices.FirstOrDefault(choice => TypedText.ForComparison(choice) == words);
    }
}
