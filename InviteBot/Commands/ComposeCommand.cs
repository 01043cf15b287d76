using System.Text.Encodings.Web;
using System.Text.Json;
using InviteBot.Invitations;

namespace InviteBot.Commands;

/// <summary>"compose answers.json": composes the invitations of a file of filled-in questionnaires.</summary>
public static class ComposeCommand
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the texts to <paramref name="output"/> and what was left out to <paramref name="errors"/>; 0 is success.</summary>
    public static int Run(string file, TextWriter output, TextWriter errors)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var texts = new Dictionary<string, Dictionary<string, string>>();
            foreach (var person in document.RootElement.GetProperty("personas").EnumerateArray())
                Compose(Questionnaire.From(person), texts, errors);
            output.WriteLine(JsonSerializer.Serialize(texts, Format));
            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"The file {file} cannot be read: {problem.Message}");
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            errors.WriteLine($"The file {file} does not hold the answers of people as expected: {problem.Message}");
        }

        return 1;
    }

    private static void Compose(Questionnaire questionnaire, Dictionary<string, Dictionary<string, string>> texts, TextWriter errors)
    {
        var composition = InvitationComposer.Compose(questionnaire.ToAnswers());
        texts[questionnaire.Id] = new()
        {
            ["note200"] = composition.Note200.Text,
            ["note300"] = composition.Note300.Text,
            ["long"] = composition.Message.Text,
        };
        foreach (var left in composition.LeftOut)
            errors.WriteLine($"{questionnaire.Id}: left out ({left.Reason}, {left.Question}): {left.Words}");
    }
}
