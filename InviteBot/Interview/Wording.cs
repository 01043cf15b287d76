namespace InviteBot.Interview;

/// <summary>Every sentence InviteBot says that is not a question.</summary>
internal static class Wording
{
    public static readonly string Welcome =
        "Hello, I'm InviteBot. I help you write a personal LinkedIn invitation: about eight short questions, two or three minutes. " +
        "I only use what you tell me, and nothing is sent: you copy the finished text. Say help, back or start over at any time.";

    public static readonly string Apology = "Sorry, something went wrong on my side. Your earlier answers are safe. Please say that once more, or say \"start over\".";
    public static readonly string TooBigToSend = "What I had to show is too big for this chat. Nothing is lost: say \"back\" to change the last answer, or \"help\" for other ways on.";
    public static readonly string WelcomeBack = "Hello again. We were in the middle of an invitation; here is the question:";
    public static readonly string Cancelled = "All right, I've stopped and dropped the answers. Say \"start\" whenever you'd like to write an invitation.";
    public static readonly string NothingToCancel = "There is nothing running. Say \"start\" to write an invitation.";
    public static readonly string SureToStartOver = "Start over and drop the answers so far?";
    public static readonly string StartingOver = "A clean sheet, then.";
    public static readonly string GoingOn = "Good, we go on where we were.";
    public static readonly string FirstQuestion = "This is the first question; there is nothing before it.";
    public static readonly string StaleCard = "That card is from an earlier step. Here is where we are:";
    public static readonly string StaleWindow = "That button is from an earlier step. Close this and go on in the chat.";
    public static readonly string UnknownButton = "I don't know that button. Say \"help\" to see what I can do.";
    public static readonly string EditedMessage = "I go on with what you had sent first. To change an answer say \"back\", or \"change an answer\" at the end.";
    public static readonly string UnknownTap = "I can't use that button here. Here is where we are:";
    public static readonly string ComeBackToIt = "I'll come back to that one at the end.";
    public static readonly string NeedsAnswer = "I can't do without this one.";
    public static readonly string StartOverButton = "Start over";
    public static readonly string KeepGoingButton = "Keep going";
    public static readonly string SkipButton = "Skip";
    public static readonly string HelpButton = "Help";
    public static readonly string RewordButton = "Reword";
    public static readonly string NoName = "No, leave the name out";
    public static readonly string LeaveItOut = "No, leave it out";
    public static readonly string LetItStand = "Yes, let it stand";
    public static readonly string Yes = "Yes";
    public static readonly string No = "No";

    public static readonly string Help =
        "I ask about one person and how you know each other, and then put together an invitation in three lengths: a note of 200 characters, one of 300, and a longer message.\n" +
        "On the way: \"back\", \"undo\", \"skip\", \"start over\", \"cancel\", and \"one form\" for all questions on one card. If one of these words is your answer, put it in quotation marks.\n" +
        "The texts: \"shorter\", \"longer\", \"warmer\", \"more formal\", \"plain\", \"it was 2019, not 2018\", \"another wording for the second sentence\", \"without the job line\", \"other versions\", \"undo\", \"keep it\".\n" +
        "Besides: \"check this:\" with a draft of yours, \"is it worth a note\", \"how will they see it\", \"warm up\"; later \"I sent it\", \"they said yes\", \"they said no\", \"remind them\", \"ask for an introduction\".\n" +
        "What I keep: \"my invitations\", \"show my data\", \"delete my data\".";

    public static readonly string WhyOpenly =
        "I'll say so openly in one short line. People gladly help somebody who is straight with them; what they hold against you is finding out after they accepted.";

    public static readonly string CannotHide =
        "I can make the line small, but I can't leave it out: then the note would say something that isn't true.";

    public static readonly string NoJobThen = "All right, no job comes into it.";

    public static readonly string JobHeard =
        "It sounds as if a job might come into it, so the text will say that openly in one short line. If I got that wrong, say so under “Change an answer” at the end.";

    private static readonly string[] Nonsense =
    [
        "I can't make an answer of that.",
        "Sorry, that one is beyond me.",
        "I still can't read that as an answer. You can skip the question, ask for help, or start over.",
    ];

    /// <summary>What is said to something that is no answer; the third time and later it offers the ways out.</summary>
    public static string NoAnswer(int tries) => Nonsense[Math.Clamp(tries, 1, Nonsense.Length) - 1];

    public static string Unreadable(UnreadableReason reason) => reason switch
    {
        UnreadableReason.AttachmentOnly => "I can read text only; files, pictures and recordings stay unopened.",
        UnreadableReason.TooLong => $"That is more than I can read at once: please keep it under {TypedText.LongestAnswer} characters.",
        UnreadableReason.NoWords => "I need words for this one.",
        _ => "That came through empty.",
    };

    /// <summary>The sentence as it will stand, with the way to it varied so that it does not grate.</summary>
    public static string Shown(string sentence, int turn) => (turn % 3) switch
    {
        0 => $"So it will say: “{sentence}”",
        1 => $"I'd write: “{sentence}”",
        _ => $"Noted as: “{sentence}”",
    };

    public static string Reworded(string sentence) => $"Changed to: “{sentence}”";

    public static string SayItYourself(string name, string stem) => $"Say it as you would say it to {name}: “{stem}”";

    public static string Unclear(string name, string stem) => $"I couldn't make a clean sentence of that. Say it as you would to {name}: “{stem}”";

    public static string Rough(string name, string stem) => $"I can use that, but it reads like a note. Once more in one plain sentence, as you would say it to {name}: “{stem}”";

    public static string IsPrivate(string words) => $"“{words}”: that is private. Should it stand in the text?";

    public static string FormerAnswer(string text) => $"Before, you said: “{text}”.";

    /// <summary>The welcome, with a word on who may read along where that matters.</summary>
    public static string WelcomeOn(ChatSurface surface) => surface.EmployerMayRead ? $"{Welcome} {EmployerMayReadOn(surface)}" : Welcome;

    public static string EmployerMayReadOn(ChatSurface surface) => surface.WebAddress is { } web
        ? $"Your employer may be able to read Teams chats. For a job search the web page is more private: {web}"
        : "Your employer may be able to read Teams chats.";

    public static string Progress(int number, int of) => $"{number} of {of}.";
}
