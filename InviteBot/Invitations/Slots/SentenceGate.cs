using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Lets only whole sentences into a text.</summary>
internal static class SentenceGate
{
    private const int MostHanging = 8;

    /// <summary>Only whole sentences said to the recipient go on; the others are asked for again, once.</summary>
    public static void KeepWholeOnes(Understood understood, bool isRepeated, bool isSaid)
    {
        bool MayNameOthers(Statement statement) => (isRepeated && isSaid) || (understood.NamesOthers.Count > 0 && understood.NamesOthers.Contains(statement.Text.TrimEnd('.', '?', '!')));
        bool IsGood(Statement statement) => Confidence.IsGood(statement, MayNameOthers(statement));
        var good = understood.Statements.ConvertAll(IsGood);
        var whole = good.Contains(true);
        for (var i = understood.Statements.Count - 1; i >= 0; i--)
        {
            var statement = understood.Statements[i];
            if (good[i])
                continue;
            understood.Statements.RemoveAt(i);
            var beginning = isRepeated && understood.Question is not (Question.Ask or Question.Place) ? Confidence.WholeBeginning(statement.Text) : null;
            // "…, and like this we repaired it, you there and me here": what hangs on a sentence that was said is no note.
            if (beginning is not null && Wordlist.Count(statement.Text) - Wordlist.Count(beginning) <= MostHanging && Confidence.IsSaidToRecipient(statement.Text, MayNameOthers(statement)))
            {
                understood.Statements.Insert(i, statement);
            }
            else if (beginning is not null && Wordlist.Count(beginning) * 3 > Wordlist.Count(statement.Text) * 2)
            {
                understood.Leave(statement.Text[(beginning.Length - 1)..], LeftOutReason.Unclear);
                understood.Statements.Insert(i, statement with { Text = beginning });
            }
            else if (understood.Question == Question.Role && statement.Role == StatementRole.Job)
            {
                understood.Statements.Insert(i, statement); // The wish itself is never lost, however it was typed.
            }
            else if (isRepeated && !whole && (understood.Question is (Question.Place or Question.Deed or Question.Ask) || understood.Question is Question.News or Question.Fact && !statement.IsFramed) && Confidence.IsSaidToRecipient(statement.Text, MayNameOthers(statement)))
            {
                understood.Statements.Insert(i, statement);
            }
            else
            {
                understood.Leave(statement.Text, LeftOutReason.Unclear);
            }
        }

        DropFollowOns(understood);
        understood.Shorter.RemoveAll(shorter => !Confidence.IsGood(shorter.Text));
    }

    /// <summary>"The tent flew off": where the sentence in front was left out, what follows it hangs in the air.</summary>
    private static void DropFollowOns(Understood understood)
    {
        if (understood.Question is Question.Ask or Question.Role || understood.Statements.Count == 0 || !understood.LeftOut.Exists(left => left.Reason == LeftOutReason.Unclear))
            return;
        var first = Wordlist.Of(understood.Statements[0].Text)[0];
        if (!first.IsAny("it", "it's", "this", "that", "that's", "they", "the", "there", "these", "those") || understood.Statements[0].Role == StatementRole.Link || understood.Mended.StartsWith(understood.Statements[0].Text[..Math.Min(16, understood.Statements[0].Text.Length - 1)], StringComparison.OrdinalIgnoreCase))
            return;
        understood.Leave(understood.Statements[0].Text, LeftOutReason.Unclear);
        understood.Statements.RemoveAt(0);
    }
}
