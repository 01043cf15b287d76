using System.Globalization;
using System.Text;
using InviteBot.Invitations;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Interview;

/// <summary>Groups of people written by somebody who never saw the code; docs/quality.md tells how the first runs went.</summary>
public sealed class FieldGroupTests
{
    private static readonly string Folder = Path.Combine("Invitations", "Groups");

    public static TheoryData<string> Groups() =>
        [.. Directory.GetFiles(Path.Combine(Approved.Root, Folder), "field-*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_person_of_the_group_gets_the_approved_texts(string group)
    {
        var texts = new StringBuilder();
        foreach (var person in FieldPerson.Read(File.ReadAllText(Path.Combine(Approved.Root, Folder, group + ".json"))))
        {
            var session = person.Play();
            var composition = InvitationComposer.Compose(session.Answers);
            texts.AppendLine(CultureInfo.InvariantCulture, $"== {person.Id}: {session.Answers.Tie} {session.Answers.TieDetail}, {session.Turns + session.FollowedUp.Count + 1} turns");
            texts.Append(person.AskedAgain);
            foreach (var form in Enum.GetValues<TextForm>())
                texts.AppendLine(CultureInfo.InvariantCulture, $"[{form} {composition[form].Length}{(composition[form].IsBlocked ? " BLOCKED " + string.Join(", ", composition[form].Findings) : "")}] {composition[form].Text}");
            texts.AppendLine();
        }

        Approved.Matches(texts.ToString(), Path.Combine(Folder, group + ".approved.txt"));
    }
}
