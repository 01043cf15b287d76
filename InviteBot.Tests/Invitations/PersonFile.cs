using System.Text.Json;
using InviteBot.Invitations;

namespace InviteBot.Tests.Invitations;

/// <summary>People of a group file, with the answers they type in the interview; a second answer is given only where the bot asks again.</summary>
internal static class PersonFile
{
    private static readonly Question[] Lines = [Question.Place, Question.Deed, Question.News, Question.Role, Question.Fact, Question.Ask, Question.Extra];

    public static IEnumerable<(string Id, Answers Answers)> Read(string file)
    {
        using var document = JsonDocument.Parse(Resource.Text(file));
        foreach (var person in document.RootElement.EnumerateArray())
            yield return (Text(person, "id")!, AnswersOf(person));
    }

    private static Answers AnswersOf(JsonElement person)
    {
        var answers = new Answers
        {
            Recipient = RecipientReader.Read(Text(person, "who")!).Recipient,
            Tie = Enum.Parse<Tie>(Text(person, "tie")!),
            TieDetail = Text(person, "detail") is { } detail ? Enum.Parse<TieDetail>(detail) : null,
            MayName = person.TryGetProperty("mayName", out var mayName) ? mayName.GetBoolean() : null,
            Job = Text(person, "job") is { } job ? JobReader.Read(job).Wish : null,
            SignOff = Text(person, "signOff") is { } name ? SignOffReader.Read(name).SignOff : null,
        };
        foreach (var question in Lines)
        {
            var key = char.ToLowerInvariant(question.ToString()[0]) + question.ToString()[1..];
            if (Text(person, key) is not { Length: > 0 } typed)
                continue;
            var reading = LineReader.Read(question, typed, answers);
            if (reading.Outcome is ReadingOutcome.Thin or ReadingOutcome.Unclear && Text(person, key + "2") is { } again)
                typed = again;
            answers = answers.With(question, new Line(typed));
            if (reading.IsTooLongForNote && Text(person, "shortDeed") is { } brief)
                answers = answers with { ShortDeed = new Line(brief) };
        }

        return answers;
    }

    private static string? Text(JsonElement person, string name) => person.TryGetProperty(name, out var value) ? value.GetString() : null;
}
