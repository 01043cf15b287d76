using System.Globalization;
using InviteBot.Invitations.Advice;
using Microsoft.Bot.Builder;

namespace InviteBot.Interview;

/// <summary>Keeps the <see cref="PersonNotes"/> of the person who is talking; where nothing is noted, nothing is stored.</summary>
public sealed class PersonNotebook(UserState state, TimeProvider clock)
{
    private readonly IStatePropertyAccessor<PersonNotes> _notes = state.CreateProperty<PersonNotes>(nameof(PersonNotes));

    /// <summary>The notes as they are; an empty page when there are none.</summary>
    public async Task<PersonNotes> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await _notes.GetAsync(turn, cancellationToken: cancellationToken) ?? new PersonNotes();

    /// <summary>Stores them with the turn.</summary>
    public Task WriteAsync(ITurnContext turn, PersonNotes notes, CancellationToken cancellationToken) => _notes.SetAsync(turn, notes, cancellationToken);

    /// <summary>How many LinkedIn notes are left this month; null when the person has not said.</summary>
    public async Task<int?> NotesLeftAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var notes = await ReadAsync(turn, cancellationToken);
        return notes.NotesMonth == Month ? notes.NotesLeft : null;
    }

    /// <summary>Keeps the count for this month.</summary>
    public async Task CountAsync(ITurnContext turn, int left, CancellationToken cancellationToken)
    {
        var notes = await ReadAsync(turn, cancellationToken);
        (notes.NotesLeft, notes.NotesMonth) = (left, Month);
        await WriteAsync(turn, notes, cancellationToken);
    }

    /// <summary>Keeps a plan, with the day to come back on.</summary>
    public async Task KeepAsync(ITurnContext turn, WarmUpPlan plan, Invitations.Answers answers, CancellationToken cancellationToken)
    {
        var notes = await ReadAsync(turn, cancellationToken);
        var day = clock.GetUtcNow().AddDays(plan.Days).ToString("d MMMM", CultureInfo.InvariantCulture);
        notes.Add(new KeptPlan([.. plan.Steps.Select(step => step.Kind).Where(kind => kind != WarmUpStepKind.Prepare)], day, answers));
        await WriteAsync(turn, notes, cancellationToken);
    }

    private string Month => clock.GetUtcNow().ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
