using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>The questions, in the words of the script that was tried out on people.</summary>
internal static class QuestionWording
{
    /// <summary>The question as it is asked the first time.</summary>
    public static string Prompt(Question question, Answers answers) => question switch
    {
        Question.Recipient when answers.SignOff is not null => "Who is the next one? Name and workplace.",
        Question.Recipient => "Who would you like to invite? Their name as on their profile, and where they work if you know.",
        Question.Tie => "How do you two know each other?",
        Question.TieDetail => TieDetail(answers),
        Question.Place => Place(answers),
        Question.MayName => $"May I name {Script.ThirdPerson(answers)} in the text? They should know about it.",
        Question.Deed => $"{Deed(answers)} Finish: “{Stem(question, answers)}”\nAbout ten words. No praise needed, the fact is the compliment.",
        Question.ShortDeed => $"That is fine for the message. For the 200-character note: the same in about ten words? “{Stem(question, answers)}”",
        Question.Job => $"Might a job come up between you and {Name(answers)}, now or later? (a role, a lead, a referral)",
        Question.News => "What is going on at your end that makes you write now? “I'm …” or “We're …”",
        Question.Role => $"Which work? Just the words that would stand on the door. “{Stem(question, answers)}”",
        Question.Fact => $"One fact that speaks for you, or the date you're free. “{Stem(question, answers)}”",
        Question.Ask => $"What would you ask {Name(answers)}, in one line? “Could you …?” “May I …?”",
        Question.Extra => "Room for one more line in the message: something you share, or something you can offer?",
        Question.SignOff => "Which name do you sign with?",
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, null),
    };

    /// <summary>The one follow-up when an answer was too thin to build a sentence of.</summary>
    public static string FollowUp(Question question, Answers answers) => question switch
    {
        Question.Recipient => "And the name you would use to greet them?",
        Question.Place => $"Which place or thing would {Name(answers)} recognise at once? A name is enough.",
        Question.Deed => $"What is one thing {Name(answers)} did, or one line they said, that shows it? “{Stem(question, answers)}”",
        Question.News => $"What would be different for you or for {Name(answers)} if they said yes? One concrete thing.",
        Question.Role => "Which two kinds would you take first?",
        Question.Fact => "A number, a place or a certificate?",
        Question.Ask => $"What could {Name(answers)} answer in one line?",
        _ => Prompt(question, answers),
    };

    /// <summary>How an answer is called on a card or in a list.</summary>
    public static string Label(Question question) => question switch
    {
        Question.Recipient => "Who it is for",
        Question.Tie => "How you know each other",
        Question.TieDetail => "How exactly",
        Question.Place => "Where from",
        Question.MayName => "Naming the third person",
        Question.Deed => "What they did",
        Question.ShortDeed => "What they did, in short",
        Question.Job => "Whether a job might come up",
        Question.News => "What is going on",
        Question.Role => "Which work",
        Question.Fact => "The fact that speaks for you",
        Question.Ask => "What you ask",
        Question.Extra => "One more line",
        Question.SignOff => "How you sign",
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, null),
    };

    /// <summary>The beginning of the sentence that the person completes.</summary>
    public static string Stem(Question question, Answers answers) => Stems.For(question, answers)?.Text ?? "";

    /// <summary>The name the recipient is called by in the conversation.</summary>
    public static string Name(Answers answers) => answers.Recipient?.GreetingName ?? "them";

    private static string TieDetail(Answers answers) => answers.Tie switch
    {
        Tie.Studied => "At the same time, or the same school in other years?",
        Tie.Customer => "Who bought from whom?",
        _ => "Which way round is it?",
    };

    private static string Place(Answers answers) => Stems.For(Question.Place, answers) switch
    {
        { Variant: StemVariant.WhoSuggested } stem => $"Who suggested it, and what did they say? “{stem.Text}”",
        var stem => $"Finish the line, as if you were telling {Name(answers)}. A place, a project and a year are plenty: “{stem?.Text}”",
    };

    private static string Deed(Answers answers) => Stems.For(Question.Deed, answers)?.Variant switch
    {
        StemVariant.SaidOrShown => $"What did {Name(answers)} say or show there?",
        StemVariant.PieceOfWork => "Which post, answer or piece of work?",
        StemVariant.ReadOrUsed => "What of theirs have you read, seen or used?",
        StemVariant.MadeYouWrite => "What in their work made you write?",
        _ => $"One thing {Name(answers)} did, said or made that you still remember or use?",
    };
}
