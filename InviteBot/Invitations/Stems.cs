namespace InviteBot.Invitations;

/// <summary>The stems of the interview: the composer finishes the same ones, so the stem owns the subject.</summary>
public static class Stems
{
    /// <summary>Null for a question that is not answered in words.</summary>
    public static Stem? For(Question question, Answers answers) => question switch
    {
        Question.Place => Place(answers),
        Question.Deed or Question.ShortDeed => Deed(answers),
        Question.News => new("I'm …", StemVariant.Plain),
        Question.Role => new("I'm looking for …", StemVariant.Plain),
        Question.Fact => new("I …", StemVariant.Plain),
        Question.Ask => new("Could you …?", StemVariant.Plain),
        _ => null,
    };

    private static Stem Place(Answers answers) => (answers.Tie, answers.TieDetail) switch
    {
        (Tie.Worked, _) => new("We worked together at …", StemVariant.Plain),
        (Tie.Studied, TieDetail.OtherYears) => new("We haven't met, but we both went to …", StemVariant.Plain),
        (Tie.Studied, _) => new("We studied together at …", StemVariant.Plain),
        (Tie.Event, _) => new("We met at …", StemVariant.Plain),
        (Tie.Group, _) => new("We're both in …", StemVariant.Plain),
        (Tie.KnowsWork, _) => new("I know your work from …", StemVariant.Plain),
        (Tie.Introduced, _) => new("… suggested that I write to you.", StemVariant.WhoSuggested),
        (Tie.Customer, TieDetail.TheyBought) => new("You were my customer at …", StemVariant.Plain),
        (Tie.Customer, _) => new("I was your customer at …", StemVariant.Plain),
        (Tie.Job, TieDetail.HaveApplied) => new("I have applied for your …", StemVariant.Plain),
        (Tie.Job, TieDetail.IAmHiring) => new("I'm hiring, and I found you through …", StemVariant.Plain),
        (Tie.Job, _) => new("I'd like to apply for your …", StemVariant.Plain),
        (Tie.Neighbours, _) => new("We know each other from …", StemVariant.Plain),
        _ => new("We haven't met. I found you through …", StemVariant.Plain),
    };

    private static Stem Deed(Answers answers) => (answers.Tie, answers.TieDetail) switch
    {
        (Tie.Event, _) => new("You …", StemVariant.SaidOrShown),
        (Tie.Group or Tie.KnowsWork, _) => new("You …", StemVariant.PieceOfWork),
        (Tie.Job, TieDetail.IAmHiring) => new("Your …", StemVariant.MadeYouWrite),
        (Tie.NeverMet, _) => new("Your …", StemVariant.ReadOrUsed),
        _ => new("You …", StemVariant.Plain),
    };
}
