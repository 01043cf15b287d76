using System.Text.Encodings.Web;
using System.Text.Json;
using InviteBot.Invitations.Reviewing;

namespace InviteBot.Commands;

/// <summary>"review drafts.json": reviews the invitations of a file.</summary>
public static class ReviewCommand
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the reviews to <paramref name="output"/>; 0 is success.</summary>
    public static int Run(string file, TextWriter output, TextWriter errors)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var reviews = DraftFile.Read(document.RootElement).ToDictionary(draft => draft.Id, draft => ReviewRow.Of(DraftReviewer.Review(draft.Draft)));
            output.WriteLine(JsonSerializer.Serialize(reviews, Format));
            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"The file {file} cannot be read: {problem.Message}");
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            errors.WriteLine($"The file {file} does not hold drafts as expected: {problem.Message}");
        }

        return 1;
    }
}
