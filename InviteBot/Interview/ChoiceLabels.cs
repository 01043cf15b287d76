using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>The words on the buttons of a question, and what each of them answers.</summary>
internal static class ChoiceLabels
{
    private static readonly (Tie Tie, string Label)[] Ties =
    [
        (Tie.Worked, "Worked together"),
        (Tie.Studied, "Studied together"),
        (Tie.Event, "Met at an event"),
        (Tie.Group, "Same group or community"),
        (Tie.KnowsWork, "I know their work"),
        (Tie.Introduced, "Somebody introduced us"),
        (Tie.Customer, "Customer or supplier"),
        (Tie.Job, "A job they offer, or I offer"),
        (Tie.Neighbours, "Neighbours or volunteering"),
        (Tie.NeverMet, "We have never met"),
    ];

    private static readonly (Tie Tie, TieDetail Detail, string Label)[] TieDetails =
    [
        (Tie.Studied, TieDetail.SameTime, "At the same time"),
        (Tie.Studied, TieDetail.OtherYears, "Same school, other years"),
        (Tie.Customer, TieDetail.TheyBought, "They bought from me"),
        (Tie.Customer, TieDetail.IBought, "I bought from them"),
        (Tie.Job, TieDetail.HaveApplied, "I have applied"),
        (Tie.Job, TieDetail.WouldApply, "I'd like to apply"),
        (Tie.Job, TieDetail.IAmHiring, "I am the one hiring"),
    ];

    private static readonly (JobWish Wish, string Label)[] JobWishes =
    [
        (JobWish.Now, "Yes, now"),
        (JobWish.Later, "Maybe later"),
        (JobWish.No, "No"),
    ];

    /// <summary>The answers that can be tapped; empty for a question that wants words.</summary>
    public static IEnumerable<string> For(Question question, Answers answers) => question switch
    {
        Question.Tie => Ties.Select(each => each.Label),
        Question.TieDetail => TieDetails.Where(each => each.Tie == answers.Tie).Select(each => each.Label),
        Question.Job => JobWishes.Select(each => each.Label),
        Question.MayName => [Wording.Yes, Wording.NoName],
        Question.Ask => AskSuggestions.For(answers),
        _ => [],
    };

    public static Tie? TieOf(string text) => Find(Ties, each => each.Label, text)?.Tie;

    public static TieDetail? TieDetailOf(string text, Answers answers) => Find(TieDetails.Where(each => each.Tie == answers.Tie), each => each.Label, text)?.Detail;

    public static JobWish? JobWishOf(string text) => Find(JobWishes, each => each.Label, text)?.Wish;

    public static string LabelOf(Tie tie) => Ties.First(each => each.Tie == tie).Label;

    public static string LabelOf(TieDetail detail) => TieDetails.First(each => each.Detail == detail).Label;

    public static string LabelOf(JobWish wish) => JobWishes.First(each => each.Wish == wish).Label;

    // The number of a choice counts too: in a list on a card people type "3".
    private static T? Find<T>(IEnumerable<T> choices, Func<T, string> label, string text)
        where T : struct
    {
        var list = choices.ToList();
        var words = TypedText.ForComparison(text);
        if (int.TryParse(words, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= list.Count) return list[number - 1];
        foreach (var choice in list)
        {
            if (SameWords(label(choice), words)) return choice;
        }

        return null;
    }

    /// <summary>Whether somebody typed the words of a button, give or take its marks and its article.</summary>
    private static bool SameWords(string label, string words) => Words(TypedText.ForComparison(label)).SequenceEqual(Words(words));

    private static IEnumerable<string> Words(string text) => text.Split([' ', ',', '/', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("a" or "the"));
}
