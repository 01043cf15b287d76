using System.Globalization;
using InviteBot.Cards;
using InviteBot.Invitations;
using InviteBot.Invitations.Reviewing;

namespace InviteBot.Interview;

/// <summary>What is said around a review.</summary>
internal static class ReviewWording
{
    public static readonly string CheckDraftButton = "Check my draft";

    public static readonly string Paste = "Paste the invitation as you would send it. I look at it as a busy person would. “Back” returns to where we were.";
    public static readonly string Ask = "What should I know? Who it is for, how you know each other, and what you really hope for: it stays between us, and I look again with it.";
    public static readonly string Left = "Back to where we were.";
    public static readonly string WhatNow = "Paste another version, tell me more about this one, or say “go on”.";
    public static readonly string NoRewrite = "There is no text of mine to copy for this draft.";

    private static readonly int MostEdits = 8;

    public static ReviewCardWords Words(DraftReview review) => new()
    {
        Title = "How your draft reads",
        Verdict = Verdict(review),
        Length = Length(review.Length),
        Reasons =
        [
            review.IsFormLetter ? "✗ Reads like a form letter" : "✓ No form letter",
            review.LacksFrameOfReference ? "✗ They won't know where you come from" : "✓ They will know where you come from",
            review.LooksSuspect ? "✗ They may suspect another motive" : "✓ No hidden motive in sight",
        ],
        TipsTitle = "The four tips",
        Tips =
        [
            Tick("Written for this person", review.Customised),
            Tick("Says where you know them from", review.WhereKnownFrom),
            Tick("Says why you want to connect", review.WhyConnect),
            Tick("No strings attached", review.NoStrings),
        ],
        EditsTitle = "What to change",
        Edits = review.IsGood ? [] : [.. review.Edits.Take(MostEdits)],
        RewriteTitle = "With that, from your own words",
        Rewrite = review.Rewrite,
        Copy = "Copy",
        Tell = "Tell what it is for",
        Another = "Check another draft",
        GoOn = "Go on",
    };

    private static string Verdict(DraftReview review) => review.Verdict switch
    {
        _ when review.IsGood => "Send it as it is.",
        Invitations.Reviewing.Verdict.Accept => "A busy person would most likely say yes. It can still be better:",
        Invitations.Reviewing.Verdict.Unsure => "A busy person might say yes, or leave it for another day.",
        _ => "A busy person would most likely pass it by.",
    };

    private static string Tick(string tip, Degree degree) => degree switch
    {
        Degree.Yes => $"✓ {tip}",
        Degree.Partly => $"– {tip}: partly",
        _ => $"✗ {tip}: no",
    };

    private static string Length(int length)
    {
        var count = $"{Number(length)} {(length == 1 ? "character" : "characters")}";
        if (length <= TextLimits.Note200) return $"{count}: fits a note of 200.";
        if (length <= TextLimits.Note300) return $"{count}: {Number(length - TextLimits.Note200)} too many for a note of 200, fits one of 300.";
        return $"{count}: a message. For a note it has {Number(length - TextLimits.Note200)} too many (200) or {Number(length - TextLimits.Note300)} too many (300).";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
