using System.Text;
using InviteBot.Invitations;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Invitations;

public sealed class GroupTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Path.Combine(Resource.Folder(), "Groups"), "group*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_of_the_group_reads_as_approved(string group)
    {
        var texts = new StringBuilder();
        foreach (var (id, answers) in PersonFile.Read($"Groups/{group}.json"))
        {
            var composition = InvitationComposer.Compose(answers);
            texts.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"== {id}: {answers.Tie} {answers.TieDetail}");
            foreach (var form in Enum.GetValues<TextForm>())
                texts.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"[{form} {composition[form].Length}] {composition[form].Text}");
            texts.AppendLine();
        }

        Approved.Matches(texts.ToString(), $"Invitations/Groups/{group}.approved.txt");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_of_the_group_is_too_long_or_blocked(string group)
    {
        foreach (var (id, answers) in PersonFile.Read($"Groups/{group}.json"))
        {
            foreach (var composition in InvitationComposer.ComposeVersions(answers))
            {
                foreach (var form in Enum.GetValues<TextForm>())
                {
                    Assert.True(composition[form].Length <= composition[form].Limit, id);
                    Assert.False(composition[form].IsBlocked, $"{id} {form}: {string.Join(", ", composition[form].Findings)}");
                }
            }
        }
    }
}
