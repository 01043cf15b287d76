using System.Text.Json.Serialization;
using InviteBot.Invitations.Reviewing;

namespace InviteBot.Commands;

/// <summary>One review as the batch command writes it.</summary>
internal sealed record ReviewRow
{
    [JsonPropertyName("verdict")]
    public required string Verdict { get; init; }

    [JsonPropertyName("reason1_form_letter")]
    public required bool FormLetter { get; init; }

    [JsonPropertyName("reason2_no_frame_of_reference")]
    public required bool NoFrame { get; init; }

    [JsonPropertyName("reason3_motive_suspect")]
    public required bool Suspect { get; init; }

    [JsonPropertyName("tipA_customised")]
    public required string Customised { get; init; }

    [JsonPropertyName("tipB_where_known_from")]
    public required string WhereKnownFrom { get; init; }

    [JsonPropertyName("tipC_why_connect")]
    public required string WhyConnect { get; init; }

    [JsonPropertyName("tipD_no_strings")]
    public required string NoStrings { get; init; }

    [JsonPropertyName("purpose_honest")]
    public required string Purpose { get; init; }

    [JsonPropertyName("job_ask")]
    public required string JobAsk { get; init; }

    [JsonPropertyName("length_utf16")]
    public required int Length { get; init; }

    [JsonPropertyName("quotes")]
    public required IReadOnlyList<string> Quotes { get; init; }

    [JsonPropertyName("advice")]
    public required string Advice { get; init; }

    [JsonPropertyName("rewrite")]
    public required string? Rewrite { get; init; }

    public static ReviewRow Of(DraftReview review) => new()
    {
        Verdict = Lower(review.Verdict),
        FormLetter = review.IsFormLetter,
        NoFrame = review.LacksFrameOfReference,
        Suspect = review.LooksSuspect,
        Customised = Lower(review.Customised),
        WhereKnownFrom = Lower(review.WhereKnownFrom),
        WhyConnect = Lower(review.WhyConnect),
        NoStrings = Lower(review.NoStrings),
        Purpose = review.Purpose == PurposeHonesty.NotStated ? "not stated" : Lower(review.Purpose),
        JobAsk = Lower(review.JobAsk),
        Length = review.Length,
        Quotes = review.Quotes,
        Advice = review.Advice,
        Rewrite = review.Rewrite,
    };

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
