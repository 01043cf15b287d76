using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>What is said when the rough lines are read back.</summary>
internal static class ReadBackWording
{
    private static readonly string One = "Almost there. One line reads like a note, so here it is as it would stand. Say it in your own words, on the card or here.";
    private static readonly string Several = "Almost there. Some lines read like notes, so here they are as they would stand. Say in your own words what you would say otherwise, on the card or here, with the number of the line in front.";
    public static readonly string Hint = "One plain sentence each, the way you would say it. What is fine can stay.";
    public static readonly string Submit = "Use these lines";
    public static readonly string Leave = "Leave them as they are";
    public static readonly string NoSentenceYet = "I couldn't make a sentence of this yet.";
    public static readonly string Others = "Changed. The others, too? Or say “leave them as they are”.";
    public static readonly string WhichLine = "I can't tell which line that is for. Put its number in front, or change it on the card.";

    public static readonly string StillThere = "The lines are on the card above. You can leave them as they are, ask for help, or start over.";

    public static string Ask(int lines) => lines == 1 ? One : Several;

    public static string Title(string name) => $"How would you say it to {name}?";

    public static string Label(int number, Question question) => $"{number}. {(question == Question.Recipient ? "How you greet them" : QuestionWording.Label(question))}";

    public static string Typed(string text) => $"You typed: {text}";
}
