using System.Globalization;
using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>The sentences around the finished texts.</summary>
internal static class CheckWording
{
    public static readonly string WhatNow = "Your texts are on the card above. You can copy one, say \"shorter\", \"warmer\", \"more formal\", \"it was 2019, not 2018\", \"reword\", \"change an answer\", \"other versions\" or \"undo\", \"keep it\" to find it again for thirty days, or \"next person\" for somebody else.";
    public static readonly string WhichLine = "Which line?";
    public static readonly string WhichAnswer = "Which answer would you like to change?";
    public static readonly string NoName = "I need at least one letter to sign with.";
    public static readonly string SignOffPrompt = "Your name, to sign with";
    public static readonly string SignOffButton = "Sign";
    public static readonly string Copy = "Copy";
    public static readonly string CopyTitle = "Copy the text";
    public static readonly string CopyHint = "Select all of it and copy";
    public static readonly string Done = "Done";
    public static readonly string CopyBlock = "Show it as a block to copy from";
    public static readonly string Subject = "Subject: ";
    public static readonly string WhereFrom = "Where does each sentence come from?";
    public static readonly string Reword = "Reword";
    public static readonly string ChangeAnswer = "Change an answer";
    public static readonly string OtherVersions = "Other versions";
    public static readonly string StartOver = "Start over";

    /// <summary>The way that does not lose the note (LinkedIn's plain Connect button on a phone sends the invitation without one).</summary>
    public static readonly IReadOnlyList<string> HowToSend =
    [
        "On a computer: open their LinkedIn profile, choose Connect, then look for \"Add a note\".",
        "On a phone: do not tap Connect, it can send without a note. Open the three dots (More) on the profile and look for \"Personalize invite\".",
    ];

    private static readonly (InvitationVersion Version, string Label)[] Versions =
    [
        (InvitationVersion.FactFirst, "Where you know each other first"),
        (InvitationVersion.TheirDetailFirst, "What they did first"),
        (InvitationVersion.StraightAsk, "Straight to the point"),
    ];

    public static IReadOnlyList<string> VersionLabels { get; } = [.. Versions.Select(each => each.Label)];

    public static string Label(InvitationVersion version) => Versions.First(each => each.Version == version).Label;

    public static string Why(InvitationVersion version) => version switch
    {
        InvitationVersion.TheirDetailFirst => "for somebody who may not remember you, but will remember what they did",
        InvitationVersion.StraightAsk => "for somebody busy, who decides on the first line",
        _ => "for somebody who asks first where the two of you know each other from",
    };

    public static InvitationVersion? VersionOf(string text)
    {
        var words = TypedText.ForComparison(text);
        foreach (var (version, label) in Versions)
        {
            if (TypedText.ForComparison(label) == words) return version;
        }

        return int.TryParse(words, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Versions.Length ? Versions[number - 1].Version : null;
    }

    public static string Title(string name) => $"Your invitation to {name}";

    public static string TabTitle(InvitationText text) => FormName(text.Form);

    public static string FormName(TextForm form) => form switch
    {
        TextForm.Note200 => "Note, 200",
        TextForm.Note300 => "Note, 300",
        _ => "Message",
    };

    public static string Counter(InvitationText text) => text.Form switch
    {
        TextForm.Note200 => $"{text.Length} of {text.Limit} characters. This note fits every LinkedIn account.",
        TextForm.Note300 => $"{text.Length} of {text.Limit} characters. For Premium accounts.",
        _ => $"{text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length} words. For a message, InMail or email.",
    };

    /// <summary>What would make the texts better, said once and plainly.</summary>
    public static IEnumerable<string> Hints(Composition composition)
    {
        if (composition.IsTooEarly) yield return "I don't see a line they would recognise yet. A note now would read like a form letter; say “warm up” and I plan three small steps that would change that.";
        else if (composition.WouldHelpMost is { } question) yield return $"What would help most: “{QuestionWording.Label(question)}”, under “Change an answer”.";
    }

    public static string Source(Segment segment) =>
        segment.Source is { } question ? $"from your answer to “{QuestionWording.Label(question)}”" : "a courtesy";

    public static IEnumerable<string> WhyWithheld(InvitationText text) => FindingWording.WhyBlocked(text);
}
