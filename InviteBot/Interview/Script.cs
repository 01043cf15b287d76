using System.Runtime.CompilerServices;
using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>Which questions this person is asked, and in what order.</summary>
internal static class Script
{
    /// <summary>All questions in the order of the conversation.</summary>
    public static IReadOnlyList<Question> Order { get; } =
    [
        Question.Recipient, Question.Tie, Question.TieDetail, Question.Place, Question.MayName, Question.Deed, Question.ShortDeed,
        Question.Job, Question.News, Question.Role, Question.Fact, Question.Ask, Question.Extra,
    ];

    /// <summary>Changes when the questions or their order do: a stored place in the old order means nothing then.</summary>
    public static string Version { get; } = string.Join(',', Order.Except([Question.Extra])) + ",ReadBack,Extra";

    /// <summary>After so many answered turns the text is composed with what there is: nobody is questioned for ever.</summary>
    public static readonly int MostTurns = 12; // what the twelfth is answered with is the check

    // A turn asks for these more than once: they are found once for the same answers, and forgotten with them.
    private static readonly ConditionalWeakTable<Answers, ReadAnswers> Read = [];

    /// <summary>Questions that may stay without an answer.</summary>
    public static bool MaySkip(Question question) => question is Question.Deed or Question.ShortDeed or Question.News or Question.Fact or Question.Ask or Question.Extra or Question.MayName;

    /// <summary>Whether the question is part of the conversation, as far as the answers tell by now.</summary>
    public static bool Asks(Question question, Answers answers) => question switch
    {
        Question.TieDetail => answers.Tie is Tie.Studied or Tie.Customer or Tie.Job,
        Question.MayName => answers.Tie is Tie.Introduced && ThirdPerson(answers) is not null,
        Question.ShortDeed => Of(answers).IsDeedTooLong,
        Question.Job => answers.Tie is not Tie.Job,
        Question.News => answers.EffectiveJob == JobWish.No,
        Question.Role => answers.EffectiveJob != JobWish.No && answers.TieDetail is not (TieDetail.HaveApplied or TieDetail.WouldApply) && !Of(answers).TellsWishInNews,
        Question.Fact => answers.EffectiveJob != JobWish.No,
        Question.Extra => answers.Ask is not null && (answers.Extra is not null || Of(answers).HasRoomForMore),
        _ => true,
    };

    /// <summary>Whether the question is still to be asked.</summary>
    public static bool IsOpen(Question question, InterviewSession session) =>
        session.Turns + session.FollowedUp.Count < MostTurns && Asks(question, session.Answers) && !session.Answers.Has(question)
        && (question != Question.ShortDeed || session.Turns + session.FollowedUp.Count + StillOpen(session) + 1 < MostTurns) // only where a turn is to spare
        && (question != Question.Extra || !Order.Any(other => other != Question.Extra && IsOpen(other, session))); // one more line only when all the rest is there

    /// <summary>Whether lines are read back before the texts: once, when nothing else is open, and there are such lines.</summary>
    public static bool ReadsBack(InterviewSession session) =>
        !session.HasReadBack && session.Turns + session.FollowedUp.Count < MostTurns && StillOpen(session) == 0 && Of(session.Answers).HasRoughLines;

    /// <summary>How many questions are still to be asked, the one being asked included; the last one that can be left out is not counted.</summary>
    public static int StillOpen(InterviewSession session) =>
        Order.Count(question => question is not (Question.Extra or Question.ShortDeed) && IsOpen(question, session));

    /// <summary>The first question still to be asked; null when it is time for the check.</summary>
    public static Question? Next(InterviewSession session) =>
        Order.Where(question => IsOpen(question, session)).Select(question => (Question?)question).FirstOrDefault();

    /// <summary>The answered question before the one being asked, or the last one at the check (null); null at the first.</summary>
    public static Question? Before(Question? asking, Answers answers) =>
        Order.TakeWhile(each => each != asking).Where(each => Asks(each, answers) && answers.Has(each)).Select(found => (Question?)found).LastOrDefault();

    /// <summary>Where the question stands, the check included: "3 of 8". It adapts when an answer opens or closes questions.</summary>
    public static (int Number, int Of) Progress(Question question, Answers answers)
    {
        var asked = Order.Where(each => Asks(each, answers) || each == question).ToList();
        return (asked.IndexOf(question) + 1, asked.Count + 1);
    }

    /// <summary>The third person that an introduction names; null when none is named.</summary>
    public static string? ThirdPerson(Answers answers) => answers.Place is { IsRough: true } place ? LineReader.Read(Question.Place, place.Text, answers).ThirdPerson : null;

    private static ReadAnswers Of(Answers answers) => Read.GetValue(answers, each => new ReadAnswers(each));
}
