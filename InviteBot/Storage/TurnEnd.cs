namespace InviteBot.Storage;

/// <summary>The part of a turn's commit that all channels share: what the bot changed is stored, or the person is forgotten.</summary>
internal sealed class TurnEnd(TurnUnit unit, StateStore store, Erasure erasure, IDatabase database, INews news, ILogger<TurnEnd> log)
{
    private IReadOnlyList<string> _erased = [];

    /// <summary>Whether the turn leaves something behind.</summary>
    public bool ChangesSomething => unit.ForgetsPerson || unit.HasWritten;

    /// <summary>Within the work of the commit; false if somebody else changed what the turn had read.</summary>
    public async Task<bool> ApplyAsync(Work work, string person, string conversation)
    {
        if (!unit.ForgetsPerson) return await store.TryApplyAsync(work, unit.Changes, person);
        _erased = await erasure.EraseAsync(work, person, conversation);
        return true;
    }

    /// <summary>After the commit: whoever shows what was erased is told, and the files are wiped at once.</summary>
    public async Task FinishAsync()
    {
        if (!unit.ForgetsPerson) return;
        news.Erased(_erased);
        try
        {
            await database.WipeAsync(CancellationToken.None);
        }
        catch (Exception trouble) when (trouble is IOException or OperationCanceledException)
        {
            log.WipePostponed();
        }
    }
}
