using InviteBot.Interview;

namespace InviteBot.Storage;

/// <summary>Looks up everything that is kept of a person, and has it forgotten with the turn.</summary>
internal sealed class PersonMemory(TurnUnit unit, IDatabase database) : IPersonMemory
{
    public bool HasSetAside => unit.HasSetAside;

    public void ForgetAtEndOfTurn() => unit.ForgetsPerson = true;

    public Task<PersonRecord> RecallAsync(string person, CancellationToken cancellationToken) => database.ReadAsync(
        async work =>
        {
            var values = new { person = Text.Key(person) };
            var conversations = await work.QueryAsync<string>("SELECT id FROM conversation WHERE person = @person", values);
            var activities = await work.QueryAsync<string>(
                "SELECT json FROM activity JOIN conversation ON conversation.id = activity.conversation WHERE person = @person AND number > 0 ORDER BY opened, conversation.id, number", values);
            var state = await work.QueryAsync<string>("SELECT json FROM item WHERE person = @person UNION ALL SELECT json FROM set_aside WHERE person = @person", values);
            var replies = await work.QueryAsync<string>("SELECT json FROM reply JOIN conversation ON conversation.id = reply.conversation WHERE person = @person ORDER BY number", values);
            var answers = await work.QueryAsync<string>("SELECT answer FROM handled JOIN conversation ON conversation.id = handled.conversation WHERE person = @person AND answer IS NOT NULL", values);
            return new PersonRecord(conversations.Count(), [.. activities], [.. state], [.. replies, .. answers]);
        },
        cancellationToken);
}
