namespace InviteBot.Storage;

/// <summary>Erases everything of a person from every table.</summary>
internal sealed class Erasure(ILogger<Erasure> log)
{
    /// <summary>
    /// Erases within the work. The conversation the person is in stays as an empty one, so that the confirmation has a
    /// place; the ids of the others are returned.
    /// </summary>
    public async Task<IReadOnlyList<string>> EraseAsync(Work work, string person, string current)
    {
        var values = new { person, current };
        var count = await work.ExecuteAsync("DELETE FROM item WHERE person = @person", values);
        count += await work.ExecuteAsync("DELETE FROM set_aside WHERE person = @person", values);
        count += await work.ExecuteAsync("DELETE FROM activity WHERE conversation = @current AND number <= (SELECT answered FROM conversation WHERE id = @current AND person = @person)", values);
        count += await work.ExecuteAsync("DELETE FROM reply WHERE conversation = @current AND EXISTS (SELECT 1 FROM conversation WHERE id = @current AND person = @person)", values);
        await work.ExecuteAsync("DELETE FROM handled WHERE conversation = @current AND EXISTS (SELECT 1 FROM conversation WHERE id = @current AND person = @person)", values);
        await work.ExecuteAsync("UPDATE conversation SET locale = NULL WHERE id = @current AND person = @person", values);
        var others = (await work.QueryAsync<string>("DELETE FROM conversation WHERE person = @person AND id <> @current RETURNING id", values)).ToList();
        log.PersonForgotten(count + others.Count);
        return others;
    }
}
