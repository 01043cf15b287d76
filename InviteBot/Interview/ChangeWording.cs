using InviteBot.Invitations;
using InviteBot.Invitations.Changing;

namespace InviteBot.Interview;

/// <summary>What is said about changes of the finished texts.</summary>
internal static class ChangeWording
{
    public static readonly string HidesPurpose = "Without that line the text would hide why you write, and finding out later is what people hold against you. It can be small, or it can wait until they know you.";
    public static readonly string SmallLineButton = "Small line";
    public static readonly string NotYetButton = "Not yet";
    public static readonly string NoJobLine = "There is no job line in the texts.";
    public static readonly string SmallLine = "The job is now said in its shortest line.";
    public static readonly string AlreadySmall = "It is one short line already; shorter would hide it.";
    public static readonly string AlreadyShort = "Shorter than this it would no longer say where you know each other from or why you write.";
    public static readonly string NoLonger = "It gets longer only by one more fact, never by padding: see “One more line” under “Change an answer”.";
    public static readonly string LongerAgain = "One sentence back in.";
    public static readonly string NothingToUndo = "There is no change to undo.";
    public static readonly string Undone = "Undone.";
    public static readonly string OtherWording = "Other words, same facts. “Undo” brings the former ones back.";
    public static readonly string NoSuchSentence = "The texts have no sentence of that number.";
    public static readonly string HowToEdit = "Choose “Edit this text” under the text you mean, change it, and press “Check my text”.";
    public static readonly string EditLink = "Edit this text";
    public static readonly string EditLabel = "Your own version";
    public static readonly string CheckMine = "Check my text";
    public static readonly string Own = "Your own words. “Undo” brings mine back.";
    public static readonly string PressAgain = "If you want it like that all the same, press “Check my text” once more without a change.";
    public static readonly string Empty = "There were no words in it, so I kept the text as it was.";

    public static readonly string ToneAndLength = "Tone and length";
    public static readonly string ShorterNoted = "Noted: at the end I'll give you the shorter texts.";
    public static readonly string LongerNoted = "Noted: not shortened after all.";
    public static readonly string NoLongerMidway = "Noted; a text gets longer only by one more fact, so at the end I'll ask for one.";
    public static readonly string SmallLineNoted = "Noted: the job will be said in its shortest line.";
    public static readonly string NoJobLineMidway = "So far there is no job in it, and without one no line about it.";
    public static readonly string NoTextsYet = "The texts come after the last question; there you can have other words for every sentence, or write over them.";

    /// <summary>The changes that can be tapped on the card, each in the words that can be typed.</summary>
    public static readonly IReadOnlyList<string> ShapeButtons = ["Shorter", "Warmer", "More formal", "Undo"];

    public static string ToneNoted(Tone tone) => tone switch
    {
        Tone.Warm => "Noted: at the end I'll make the words warmer.",
        Tone.Formal => "Noted: at the end I'll make the words more formal.",
        _ => "Noted: plain words, then.",
    };

    public static bool IsNotYet(string text) => TypedText.ForComparison(text) == TypedText.ForComparison(NotYetButton);

    public static string Shorter(IReadOnlyList<string> gone) => gone.Count == 0 ? "Shorter now. “Undo” takes it back." : $"Shorter now, without {string.Join(" ", gone.Select(sentence => $"“{sentence}”"))} “Undo” takes it back.";

    public static string InTone(Tone tone) => tone switch
    {
        Tone.Warm => "Warmer in its words; the facts are the same.",
        Tone.Formal => "More formal in its words; the facts are the same.",
        _ => "In plain words again.",
    };

    public static string ToneChangesNothing(Tone tone, string name) => tone == Tone.Warm
        ? $"The words are as warm as your answers allow. One more thing {name} did would warm it more than any adjective: see “What they did” under “Change an answer”."
        : "Nothing in the texts has to change for that.";

    public static string Corrected(Correction correction, IReadOnlyList<Question> questions) =>
        questions.Count == 0
            ? $"Changed “{correction.Wrong}” to “{correction.Right}” in your own text."
            : $"Changed “{correction.Wrong}” to “{correction.Right}” in {string.Join(", ", questions.Select(question => $"“{QuestionWording.Label(question)}”"))}.";

    public static string NotAmongAnswers(Correction correction) => $"“{correction.Wrong}” stands in none of your answers, so I changed nothing.";

    public static string NoOtherWording(string sentence) => $"I have no other words for “{sentence}” that would say the same.";

    public static string Checked(InvitationText text) => text switch
    {
        { IsBlocked: true } => "I've kept your version, but it cannot leave like this:",
        { Findings.Count: > 0 } => "I've checked your version. It can leave; see the remarks below it.",
        _ => "I've checked your version: nothing to say against it.",
    };
}
