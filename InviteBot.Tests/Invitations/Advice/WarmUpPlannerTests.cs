using InviteBot.Invitations;
using InviteBot.Invitations.Advice;

namespace InviteBot.Tests.Invitations.Advice;

public sealed class WarmUpPlannerTests
{
    [Theory]
    [InlineData(null, null, null, null, "Follow Comment Prepare", 14)]
    [InlineData("Night boats in blue", null, null, null, "Follow Comment Prepare", 7)]
    [InlineData(null, "the Rook Lift forum", null, null, "Follow Comment GroupQuestion", 14)]
    [InlineData(null, null, "the tile fair", null, "Follow Comment Event", 14)]
    [InlineData(null, null, null, "Bettina", "Follow Comment AskContact", 14)]
    [InlineData("Night boats in blue", "the Rook Lift forum", "the tile fair", "Bettina", "Follow Comment GroupQuestion Event AskContact", 14)]
    public void The_plan_is_made_of_what_was_told(string? post, string? group, string? meeting, string? contact, string kinds, int days)
    {
        var plan = WarmUpPlanner.Plan(People.Stranger, new WarmUpFacts { Post = post, Group = group, Event = meeting, MutualContact = contact });
        Assert.Equal(kinds, string.Join(' ', plan.Steps.Select(step => step.Kind)));
        Assert.Equal(days, plan.Days);
        Assert.InRange(plan.Steps.Count, 3, 5);
        var text = string.Join(' ', plan.Steps.Select(step => step.Text));
        Assert.All((string?[])[post, group, meeting, contact], fact => Assert.True(fact is null || text.Contains(fact, StringComparison.Ordinal)));
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("her post about night boats, the Rook Lift forum, Bettina knows us both", "night boats", "the Rook Lift forum", null, "Bettina")]
    [InlineData("we're both in the map club\nshe goes to the tile fair", null, "the map club", "the tile fair", null)]
    [InlineData("Jo Tasker could introduce us", null, null, null, "Jo Tasker")]
    [InlineData("nothing really", null, null, null, null)]
    public void What_somebody_could_use_is_read_piece_by_piece(string typed, string? post, string? group, string? meeting, string? contact) =>
        Assert.Equal(new WarmUpFacts { Post = post, Group = group, Event = meeting, MutualContact = contact }, WarmUpReader.Read(typed));

    [Theory]
    [InlineData(WarmUpStepKind.Comment, Tie.KnowsWork, "I commented on your post about night boats.")]
    [InlineData(WarmUpStepKind.Follow, Tie.KnowsWork, "I follow your column on night boats.")]
    [InlineData(WarmUpStepKind.GroupQuestion, Tie.Group, "I asked about night boats in the Rook Lift forum.")]
    [InlineData(WarmUpStepKind.Event, Tie.Event, "I asked you about night boats at the tile fair.")]
    [InlineData(WarmUpStepKind.AskContact, Tie.Introduced, "Bettina suggested that I write to you.")]
    public void The_step_that_was_done_becomes_where_they_know_each_other_from(WarmUpStepKind done, Tie tie, string told)
    {
        var answers = WarmUpPlanner.AfterStep(People.Stranger with { Ask = new Line("May I send you a drawing?"), MayName = true }, done, told.TrimEnd('.'));
        Assert.Equal(tie, answers.Tie);
        foreach (var form in Enum.GetValues<TextForm>())
        {
            var text = InvitationComposer.Compose(answers)[form];
            Assert.Contains(told, text.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(text.Findings, finding => finding.Rule is RuleId.R2 or RuleId.R18);
        }
    }
}
