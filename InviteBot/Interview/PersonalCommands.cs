using System.Globalization;
using InviteBot.Cards;
using InviteBot.Invitations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>Answers the words about what is kept of the person, at every step: show it, delete it, and the kept invitations.</summary>
public sealed class PersonalCommands(IPersonMemory memory, UserState state, PersonNotebook notebook, TimeProvider clock)
{
    // A message of Teams holds about 25 KB; the page's has no such limit.
    private const int MostInTeams = 20_000;
    private const int MostOnTheWeb = 400_000;

    private static readonly string CopyPrefix = "kept/";

    private readonly IStatePropertyAccessor<KeptInvitations> _kept = state.CreateProperty<KeptInvitations>(nameof(KeptInvitations));

    /// <summary>Null when the message is about something else.</summary>
    internal Task<PersonalOutcome>? Answer(ITurnContext turn, InterviewSession session, UserIntent? intent, CancellationToken cancellationToken)
    {
        if (session.Confirming == Confirming.Forgetting) return ForgetOrGoOnAsync(turn, session, intent, cancellationToken);

        return intent switch
        {
            UserIntent.Command { Word: CommandWord.DeleteMyData } => ConfirmAsync(turn, session, cancellationToken),
            UserIntent.Command { Word: CommandWord.ShowMyData } => ExportAsync(turn, cancellationToken),
            UserIntent.Command { Word: CommandWord.KeepIt } => KeepAsync(turn, session, cancellationToken),
            UserIntent.Command { Word: CommandWord.MyInvitations } => ListAsync(turn, cancellationToken),
            UserIntent.Kept kept => ActAsync(turn, session, kept, cancellationToken),
            UserIntent.Tap { Card: { Argument: { } argument } card } when card.Verb == CardVerbs.Copy && IsKept(argument) => CopyAsync(turn, argument, cancellationToken),
            _ => null,
        };
    }

    private async Task<PersonalOutcome> ConfirmAsync(ITurnContext turn, InterviewSession session, CancellationToken cancellationToken)
    {
        session.Confirming = Confirming.Forgetting;
        var (record, kept) = (await memory.RecallAsync(PersonOf(turn), cancellationToken), await KeptAsync(turn, cancellationToken));
        var sure = PersonalWording.SureToForget(record, kept.Items.Count, await PlansAsync(turn, cancellationToken));
        await turn.SendActivityAsync(Replies.WithChoices(sure, [PersonalWording.ForgetButton, PersonalWording.KeepDataButton], Surface.Of(turn)), cancellationToken);
        return PersonalOutcome.Said;
    }

    private async Task<PersonalOutcome> ForgetOrGoOnAsync(ITurnContext turn, InterviewSession session, UserIntent? intent, CancellationToken cancellationToken)
    {
        session.Confirming = Confirming.Nothing;
        var agrees = intent is UserIntent.Command { Word: CommandWord.DeleteMyData }
            || (intent is UserIntent.Answer { Text: var text } && (YesNo.Read(text) == true || TypedText.ForComparison(text) == TypedText.ForComparison(PersonalWording.ForgetButton)));
        if (!agrees)
        {
            await turn.SendActivityAsync(Replies.Plain(PersonalWording.NotForgotten), cancellationToken);
            return PersonalOutcome.AskAgain;
        }

        var (record, kept) = (await memory.RecallAsync(PersonOf(turn), cancellationToken), await KeptAsync(turn, cancellationToken));
        var plans = await PlansAsync(turn, cancellationToken);
        memory.ForgetAtEndOfTurn();
        await turn.SendActivityAsync(Replies.Plain(PersonalWording.Forgotten(record, kept.Items.Count, plans, Surface.Of(turn))), cancellationToken);
        return PersonalOutcome.Forgotten;
    }

    private async Task<PersonalOutcome> ExportAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var record = await memory.RecallAsync(PersonOf(turn), cancellationToken);
        var most = Surface.Of(turn).EmployerMayRead ? MostInTeams : MostOnTheWeb;
        await turn.SendActivityAsync(Replies.Plain(PersonalExport.Of(record, most)), cancellationToken);
        return PersonalOutcome.AskAgain;
    }

    private async Task<PersonalOutcome> KeepAsync(ITurnContext turn, InterviewSession session, CancellationToken cancellationToken)
    {
        if (session.Asking is not null || session.Answers.Recipient is null || !CheckReplies.Texts(session).Any(text => !text.IsBlocked))
        {
            await turn.SendActivityAsync(Replies.Plain(PersonalWording.NothingToKeep), cancellationToken);
            return PersonalOutcome.AskAgain;
        }

        var texts = CheckReplies.Texts(session).Where(text => !text.IsBlocked).ToDictionary(text => text.Form, text => text.Text);
        var today = clock.GetUtcNow().ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var kept = (await KeptAsync(turn, cancellationToken)).Add(number => new KeptInvitation(number, today, QuestionWording.Name(session.Answers), texts, session.Answers));
        await turn.SendActivityAsync(Replies.Plain(PersonalWording.Kept(kept)), cancellationToken);
        return PersonalOutcome.Said;
    }

    private async Task<PersonalOutcome> ListAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var kept = (await KeptAsync(turn, cancellationToken)).Items;
        if (kept.Count == 0)
        {
            await turn.SendActivityAsync(Replies.Plain(PersonalWording.NothingKept), cancellationToken);
            return PersonalOutcome.AskAgain;
        }

        var list = Replies.WithChoices(PersonalWording.List(kept), [.. kept.Select(PersonalWording.ShowButton)], Surface.Of(turn));
        await turn.SendActivityAsync(list, cancellationToken);
        return PersonalOutcome.Said;
    }

    private async Task<PersonalOutcome> ActAsync(ITurnContext turn, InterviewSession session, UserIntent.Kept intent, CancellationToken cancellationToken)
    {
        var all = await KeptAsync(turn, cancellationToken);
        if (all.Find(intent.Number) is not { } kept)
        {
            await turn.SendActivityAsync(Replies.Plain(PersonalWording.UnknownNumber), cancellationToken);
            return PersonalOutcome.AskAgain;
        }

        switch (intent.Action)
        {
            case KeptAction.Show:
                await turn.SendActivityAsync(Replies.WithCard(text: null, Card(kept)), cancellationToken);
                return PersonalOutcome.Said;
            case KeptAction.Use:
                session.StartFrom(kept.Answers);
                await turn.SendActivityAsync(Replies.Plain(PersonalWording.Used(kept)), cancellationToken);
                return PersonalOutcome.Begin;
            default:
                all.Items.Remove(kept);
                await turn.SendActivityAsync(Replies.Plain(PersonalWording.Deleted(kept)), cancellationToken);
                return PersonalOutcome.AskAgain;
        }
    }

    /// <summary>Where the page does not copy by itself, the text comes as a message of its own.</summary>
    private async Task<PersonalOutcome> CopyAsync(ITurnContext turn, string argument, CancellationToken cancellationToken)
    {
        var text = await KeptTextAsync(turn, argument, cancellationToken);
        await turn.SendActivityAsync(Replies.Plain(text ?? PersonalWording.UnknownNumber), cancellationToken);
        return PersonalOutcome.Said;
    }

    /// <summary>Whether what a Copy button names is a text that was kept.</summary>
    internal static bool IsKept(string argument) => argument.StartsWith(CopyPrefix, StringComparison.Ordinal);

    /// <summary>The kept text that a Copy button names; null when there is none.</summary>
    internal async Task<string?> KeptTextAsync(ITurnContext turn, string argument, CancellationToken cancellationToken) =>
        argument.Split('/') is [_, var number, var form] && int.TryParse(number, CultureInfo.InvariantCulture, out var parsed) && Enum.TryParse<TextForm>(form, out var wanted)
            ? (await KeptAsync(turn, cancellationToken)).Find(parsed)?.Texts.GetValueOrDefault(wanted)
            : null;

    private static Attachment Card(KeptInvitation kept) => KeptInvitationCard.Build(
        PersonalWording.Title(kept),
        [.. kept.Texts.Select(text => new KeptText(CheckWording.FormName(text.Key), text.Value, string.Create(CultureInfo.InvariantCulture, $"{CopyPrefix}{kept.Number}/{text.Key}")))],
        CheckWording.Copy,
        [(PersonalWording.UseButton, PersonalWording.Use(kept)), (PersonalWording.DeleteButton, PersonalWording.Delete(kept))],
        Replies.NewCardId());

    private Task<KeptInvitations> KeptAsync(ITurnContext turn, CancellationToken cancellationToken) => _kept.GetAsync(turn, () => new KeptInvitations(), cancellationToken);

    private async Task<int> PlansAsync(ITurnContext turn, CancellationToken cancellationToken) => (await notebook.ReadAsync(turn, cancellationToken)).Plans.Count;

    private static string PersonOf(ITurnContext turn) => $"{turn.Activity.ChannelId}/{turn.Activity.From?.Id}";
}
