using InviteBot.Invitations.Clauses;

namespace InviteBot.Invitations.Planning;

/// <summary>One way to fill a part of the text: its sentences, what they are worth and how long they are.</summary>
internal sealed class Option(int worth, params Statement[] statements)
{
    public static Option Nothing { get; } = new(0);

    public int Worth { get; } = worth;

    public Statement[] Statements { get; } = statements;

    /// <summary>With the space in front of each sentence.</summary>
    public int Length { get; } = LengthOf(statements);

    private static int LengthOf(Statement[] statements)
    {
        var length = 0;
        foreach (var statement in statements)
            length += statement.Text.Length + 1;
        return length;
    }
}
