using System.Text.Json;
using InviteBot.Invitations.Reviewing;

namespace InviteBot.Tests.Invitations.Reviewing;

/// <summary>A draft of a group with what a reader is expected to find in it.</summary>
public sealed record ReviewedDraft(string Id, string Kind, Draft Draft, string[] Expected, string[] Faults, string? Rewrite)
{
    public static IReadOnlyList<ReviewedDraft> All { get; } = [.. Load("group-one.json"), .. Load("group-two.json"), .. Load("group-three.json"), .. Load("group-four.json")];

    public override string ToString() => Id;

    /// <summary>The fields of a review in the order of <see cref="Expected"/>.</summary>
    public static string[] FieldsOf(DraftReview review) =>
    [
        $"verdict {review.Verdict}",
        $"form letter {review.IsFormLetter}",
        $"no frame {review.LacksFrameOfReference}",
        $"suspect {review.LooksSuspect}",
        $"customised {review.Customised}",
        $"where from {review.WhereKnownFrom}",
        $"why {review.WhyConnect}",
        $"no strings {review.NoStrings}",
        $"purpose {review.Purpose}",
        $"job {review.JobAsk}",
    ];

    private static IEnumerable<ReviewedDraft> Load(string file)
    {
        var path = Path.Combine(Support.Repository.Folder, "InviteBot.Tests", "Invitations", "Reviewing", file);
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.GetProperty("drafts").EnumerateArray().Select(Read)];
    }

    private static ReviewedDraft Read(JsonElement row)
    {
        var expected = row.GetProperty("expected");
        var reasons = expected.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetInt32()).ToList();
        var tips = Texts(expected.GetProperty("tips"));
        var channel = row.GetProperty("channel").GetString() switch { "note" => DraftChannel.Note, "note300" => DraftChannel.Note300, _ => DraftChannel.Message };
        return new ReviewedDraft(
            row.GetProperty("id").GetString() ?? "",
            row.GetProperty("kind").GetString() ?? "",
            new Draft(row.GetProperty("text").GetString() ?? "", channel, row.GetProperty("context").GetString()),
            [
                $"verdict {Upper(expected.GetProperty("verdict").GetString())}",
                $"form letter {reasons.Contains(1)}",
                $"no frame {reasons.Contains(2)}",
                $"suspect {reasons.Contains(3)}",
                $"customised {Upper(tips[0])}",
                $"where from {Upper(tips[1])}",
                $"why {Upper(tips[2])}",
                $"no strings {Upper(tips[3])}",
                $"purpose {Upper(expected.GetProperty("purpose").GetString())}",
                $"job {Upper(expected.GetProperty("job").GetString())}",
            ],
            Texts(expected.GetProperty("faults")),
            expected.GetProperty("rewrite").GetString());
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString() ?? "")];

    private static string Upper(string? word) => word == "not stated" ? nameof(PurposeHonesty.NotStated) : char.ToUpperInvariant(word![0]) + word[1..];
}
