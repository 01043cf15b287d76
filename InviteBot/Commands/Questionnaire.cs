using System.Text.Json;
using InviteBot.Invitations;

namespace InviteBot.Commands;

/// <summary>One person's answers to the other questionnaire, and their place among the questions of ours.</summary>
internal sealed class Questionnaire
{
    private static readonly Dictionary<string, (Tie Tie, TieDetail? Detail)> Ties = new()
    {
        ["worked_together"] = (Tie.Worked, null),
        ["studied_together"] = (Tie.Studied, TieDetail.SameTime),
        ["alumni"] = (Tie.Studied, TieDetail.OtherYears),
        ["met_at_event"] = (Tie.Event, null),
        ["same_group"] = (Tie.Group, null),
        ["follows_work"] = (Tie.KnowsWork, null),
        ["introduced"] = (Tie.Introduced, null),
        ["customer_supplier"] = (Tie.Customer, TieDetail.IBought),
        ["hiring"] = (Tie.Job, null),
        ["neighbours_volunteering"] = (Tie.Neighbours, null),
        ["never_interacted"] = (Tie.NeverMet, null),
    };

    private readonly Dictionary<string, string> _answers;
    private readonly string _relationship;
    private readonly string _jobButton;
    private readonly string _role;

    private Questionnaire(string id, string relationship, string jobButton, string role, Dictionary<string, string> answers)
    {
        Id = id;
        _relationship = relationship;
        _jobButton = jobButton;
        _role = role;
        _answers = answers;
    }

    public string Id { get; }

    public static Questionnaire From(JsonElement person)
    {
        var answers = person.GetProperty("answers").EnumerateObject().ToDictionary(answer => answer.Name, answer => answer.Value.GetString() ?? "");
        var role = person.TryGetProperty("sender", out var sender) && sender.TryGetProperty("role", out var typed) ? typed.GetString() ?? "" : "";
        return new Questionnaire(Text(person, "id"), Text(person, "relationship"), Text(person, "job_button"), role, answers);
    }

    public Answers ToAnswers()
    {
        var (tie, detail) = Ties.GetValueOrDefault(_relationship, (Tie.NeverMet, null));
        var job = WantedJob();
        return new Answers
        {
            Recipient = RecipientReader.Read(Of("who")).Recipient,
            Tie = tie,
            TieDetail = detail,
            Place = Joined(tie is Tie.Introduced or Tie.KnowsWork ? ["how_know", "where_when"] : tie is Tie.NeverMet ? ["where_when"] : ["where_when", "how_know"]),
            // Somebody who says "write to her" knows that it will be written.
            MayName = tie == Tie.Introduced ? true : null,
            Deed = Joined(["prior", "share"]),
            News = Joined(["why_connect"]),
            Job = job,
            Role = job == JobWish.No ? null : Joined(["job_kind_why"]),
            Fact = _role.Length == 0 ? null : new Line(_role),
            SignOff = SignOffReader.Read(Of("sign_off")).SignOff,
        };
    }

    /// <summary>What the answers say counts more than the button.</summary>
    private JobWish WantedJob()
    {
        var typed = JobReader.Read(Of("job_help")).Wish;
        return typed ?? (_jobButton == "yes" ? JobWish.Now : JobWish.No);
    }

    private string Of(string question) => _answers.GetValueOrDefault(question, "");

    private Line? Joined(string[] questions)
    {
        var text = string.Join(" ", questions.Select(Of).Where(answer => answer.Trim().Length > 0).Select(Ended));
        // Nobody can be asked again here, so the best that can be built is kept.
        return text.Length == 0 ? null : new Line(text, LineKind.Repeated);
    }

    private static string Ended(string answer) => answer.TrimEnd() is var text && text[^1] is '.' or '!' or '?' ? answer : answer + ".";

    private static string Text(JsonElement person, string name) => person.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
