using System.Text;
using System.Text.Json;
using InviteBot.Interview;
using InviteBot.Invitations;

namespace InviteBot.Tests.Interview;

/// <summary>A person of a field group, played through the interview's own flow: what they type first, and what they type where the bot asks again.</summary>
internal sealed class FieldPerson(JsonElement person)
{
    private readonly JsonElement _answers = person.GetProperty("answers");
    private readonly InterviewSession _session = new();
    private readonly StringBuilder _asked = new();

    public string Id => person.GetProperty("id").GetString()!;

    public static IReadOnlyList<FieldPerson> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("people").EnumerateArray().Select(person => new FieldPerson(person.Clone()))];
    }

    /// <summary>The session at the check; every question is answered once, and again where a follow-up was asked.</summary>
    public InterviewSession Play()
    {
        for (var next = Script.Next(_session); _session.Turns < 20; next = Script.Next(_session))
        {
            if ((next is null or Question.Extra) && Script.ReadsBack(_session))
                SayOnceMore();
            else if (next is { } question)
                Answer(question);
            else
                break;
        }

        if (Text(_answers, "signOff") is { } name)
            _session.Answers = _session.Answers with { SignOff = SignOffReader.Read(name).SignOff };
        return _session;
    }

    /// <summary>What was asked again, with the bot's words.</summary>
    public string AskedAgain => _asked.ToString();

    private void Answer(Question question)
    {
        for (var tries = 0; tries < 3; tries++)
        {
            var typed = Typed(question, tries > 0);
            switch (typed is null ? null : Read(question, typed))
            {
                case AnswerReading.Kept kept:
                    _session.Keep(kept.Answers, kept.Shown, kept.Remark);
                    return;
                case AnswerReading.AskAgain again:
                    _session.FollowedUp.Add(question);
                    _session.Answers = again.Answers ?? _session.Answers;
                    _asked.Append("  asked again: ").Append(question).Append(": ").Append(typed).Append('\n');
                    break;
                default:
                    if (Script.MaySkip(question))
                    {
                        // Without a yes nobody is named, as when the question is skipped.
                        _session.Keep(question == Question.MayName ? _session.Answers with { MayName = false } : _session.Answers.With(question, Line.Skipped), null, null);
                        return;
                    }

                    break;
            }
        }

        throw new InvalidOperationException($"{Id} never gets past {question}.");
    }

    /// <summary>The lines that are read back, and what they are said to be; a line without other words stays.</summary>
    public Dictionary<Question, string> SaidOnceMore { get; } = [];

    private void SayOnceMore()
    {
        var lines = ReadBack.Lines(_session.Answers);
        foreach (var line in lines)
        {
            if (Said(line.Question) is { } words) SaidOnceMore[line.Question] = words;
            _asked.Append("  read back: ").Append(line.Question).Append(": ").Append(line.Sentence).Append('\n');
        }

        ReadBack.Keep(_session, lines, SaidOnceMore);
        ReadBack.Leave(_session);
    }

    private string? Said(Question question) => person.TryGetProperty("again", out var seconds) ? Text(seconds, Key(question)) : null;

    /// <summary>What is private stays out, as when nobody says that it may stand.</summary>
    private AnswerReading Read(Question question, string typed) =>
        AnswerReader.Read(question, typed, _session) is var reading and not AnswerReading.IsPrivate ? reading : AnswerReader.ReadSettled(question, typed, mayStand: false, _session);

    private string? Typed(Question question, bool again)
    {
        var key = Key(question);
        // Asked for the same in about ten words, people say what they would say if they were asked again.
        if (question == Question.ShortDeed)
            (key, again) = ("deed", true);
        if (again && person.TryGetProperty("again", out var seconds) && Text(seconds, key) is { } second)
            return second;
        return Text(_answers, key) ?? question switch
        {
            Question.ShortDeed or Question.Extra => null,
            // A wish that another answer told opens this question, which its writer did not foresee.
            Question.Role => "any kind of work",
            Question.MayName => "No",
            Question.Deed or Question.News or Question.Fact or Question.Ask => "skip",
            _ => null,
        };
    }

    private static string Key(Question question) => question.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
