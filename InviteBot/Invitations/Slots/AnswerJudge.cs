using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Says what an answer was good for, and what to ask where it was not enough.</summary>
internal static class AnswerJudge
{
    public static void Judge(string mended, Understood understood, bool isRepeated)
    {
        var hides = understood.LeftOut.Any(left => left.Reason == LeftOutReason.Instruction);
        understood.HidesPurpose = hides && (Signs.Any(mended, Lexicon.JobSigns) || Signs.Any(mended, Lexicon.PurposeSigns));
        var words = Wordlist.Of(mended);
        if (understood.Question == Question.Ask && IsDodge(mended, words) && !(isRepeated && words.Count > 6 && understood.Statements.Count > 0))
            Thin(understood);
        else if (understood.Question == Question.Deed && words.Count < 3)
            Thin(understood);
        else if (IsWithoutCore(understood) && IsThin(mended, words, understood))
            Thin(understood);
        else if (IsWithoutCore(understood))
            Unclear(understood);
        else if (understood.Question is Question.Deed or Question.Fact && understood.Statements.TrueForAll(statement => Shape.IsVerdict(Wordlist.Of(statement.Text))))
            Thin(understood);
        else if (understood.Question == Question.Deed && !understood.Statements.Exists(Planning.Material.IsAboutYou))
            understood.Outcome = ReadingOutcome.Unclear; // What the recipient did cannot be told without them.
        else if (understood.Question == Question.News && Signs.Any(mended, Lexicon.Dodges) && Shape.ContentWords(words) < 6)
            (understood.Outcome, understood.FollowUp) = (ReadingOutcome.Thin, FollowUp.WhatWouldChange);
    }

    /// <summary>Nothing was built, or of a role only what stands beside it.</summary>
    private static bool IsWithoutCore(Understood understood) =>
        understood.Question == Question.Role ? !understood.Statements.Exists(statement => statement.Role == StatementRole.Job) : understood.Statements.Count == 0;

    private static void Thin(Understood understood)
    {
        understood.Statements.Clear();
        (understood.Outcome, understood.FollowUp) = (ReadingOutcome.Thin, understood.FollowUp ?? ThinFollowUp(understood.Question));
    }

    private static void Unclear(Understood understood)
    {
        understood.Statements.Clear();
        understood.Outcome = ReadingOutcome.Unclear;
    }

    private static bool IsThin(string mended, List<Word> words, Understood understood) =>
        understood.FollowUp == FollowUp.WhichPlace || Shape.IsOnlyPraise(words) || Shape.ContentWords(words) < 2 || understood.LeftOut.Any(left => left.Reason == LeftOutReason.Praise) || (understood.Question is Question.News && Signs.Any(mended, Lexicon.Dodges));

    private static bool IsDodge(string mended, List<Word> words) =>
        Signs.Any(mended, Lexicon.Dodges) && Shape.ContentWords(words) < 9 && !words.Any(word => word.IsAny("about", "on", "how", "which", "whether", "what"));

    private static FollowUp? ThinFollowUp(Question question) => question switch
    {
        Question.Place => FollowUp.WhichPlace,
        Question.Deed or Question.ShortDeed => FollowUp.WhichDeed,
        Question.News => FollowUp.WhatWouldChange,
        Question.Role => FollowUp.WhichTwoKinds,
        Question.Fact => FollowUp.WhichProof,
        Question.Ask => FollowUp.WhatInOneLine,
        _ => null,
    };
}
