using System.Diagnostics;
using InviteBot.Invitations;

namespace InviteBot.Tests.Invitations;

public sealed class ComposerTests
{
    private static readonly Answers Full = new()
    {
        Recipient = new Recipient("Ruta Balsys", "Ruta", Workplace: "Tram Yard"),
        Tie = Tie.Worked,
        Place = new Line("yard east, line 4 rebuild, 2016"),
        Deed = new Line("showed me how to brake on wet leaves. i still teach it that way"),
        Role = new Line("timetable planner"),
        Fact = new Line("ran the winter timetable for 3 years"),
        News = new Line("rebuilding the driver course"),
        Ask = new Line("who should i write to?"),
        SignOff = "Domas",
    };

    public static TheoryData<Tie, JobWish> Matrix()
    {
        var matrix = new TheoryData<Tie, JobWish>();
        foreach (var tie in Enum.GetValues<Tie>())
        {
            foreach (var wish in Enum.GetValues<JobWish>())
                matrix.Add(tie, wish);
        }

        return matrix;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_wanted_job_stands_in_every_text_and_an_unwanted_one_in_none(Tie tie, JobWish wish)
    {
        var answers = Full with { Tie = tie, Job = wish, MayName = true, Role = wish == JobWish.No ? null : Full.Role, Fact = wish == JobWish.No ? null : Full.Fact };
        foreach (var composition in InvitationComposer.ComposeVersions(answers))
        {
            foreach (var form in Enum.GetValues<TextForm>())
                Assert.Equal(wish != JobWish.No, composition[form].Text.Contains("planner role", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_job_ask_is_never_dropped_to_fit()
    {
        var answers = Full with { Job = JobWish.Now, Deed = new Line("showed me " + string.Join(' ', Enumerable.Repeat("again and again", 20))) };

        Assert.Contains("I'm looking for a timetable planner role.", InvitationComposer.Compose(answers).Note200.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_cannot_fit_names_the_answer_that_is_too_long_and_by_how_much()
    {
        var answers = Full with { Job = JobWish.Now, Place = new Line("the " + string.Join(' ', Enumerable.Range(1, 40).Select(number => $"regional{number}")) + " workshop") };
        var text = InvitationComposer.Compose(answers).Note200;

        Assert.Equal(Question.Place, text.TooLong?.Question);
        Assert.True(text.TooLong?.Over > 0);
        Assert.Empty(text.Text);
        Assert.True(text.IsBlocked);
    }

    [Fact]
    public void Every_sentence_knows_its_answer()
    {
        var message = InvitationComposer.Compose(Full with { Job = JobWish.Now }).Message;

        Assert.Equal(message.Text, string.Concat(message.Segments.Select(segment => segment.Text)));
        Assert.Contains(message.Segments, segment => segment.Source == Question.Deed && segment.Text.Contains("wet leaves", StringComparison.Ordinal));
    }

    [Fact]
    public void The_third_person_is_named_only_with_permission()
    {
        var answers = Full with { Tie = Tie.Introduced, Place = new Line("Bettina from the print shop, she said you need paper maps mended"), Job = JobWish.No };

        Assert.Contains("Bettina", InvitationComposer.Compose(answers with { MayName = true }).Message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bettina", InvitationComposer.Compose(answers with { MayName = false }).Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_never_met_is_told_so_in_the_message() =>
        Assert.Contains("We haven't met.", InvitationComposer.Compose(Full with { Tie = Tie.NeverMet, Job = JobWish.No, Role = null, Fact = null }).Message.Text, StringComparison.Ordinal);

    [Fact]
    public void A_shared_group_alone_is_too_early() =>
        Assert.True(InvitationComposer.Compose(new Answers { Recipient = Full.Recipient, Tie = Tie.Group, Place = new Line("the Rook Lift forum"), Deed = Line.Skipped }).IsTooEarly);

    [Fact]
    public void The_versions_tell_the_same_in_another_order()
    {
        var versions = InvitationComposer.ComposeVersions(Full with { Job = JobWish.Now });

        Assert.Equal(3, versions.Select(version => version.Note300.Text).Distinct().Count());
        Assert.All(versions, version => Assert.NotEmpty(version.Reason));
    }

    [Fact]
    public void Another_wording_changes_only_the_frame_of_its_sentence()
    {
        var options = new ComposeOptions { Wordings = new Dictionary<Question, int> { [Question.Place] = 1 } };

        Assert.Contains("You and I worked together at Yard East", InvitationComposer.Compose(Full with { Job = JobWish.No }, options).Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_words_stand_as_typed_in_the_texts() =>
        Assert.Contains("You, of all people, lent me the key.", InvitationComposer.Compose(Full with { Job = JobWish.No, Deed = new Line("you, of all people, lent me the key", LineKind.OwnWords) }).Message.Text, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("(")]
    [InlineData("a, she ")]
    [InlineData("\".,!?")]
    [InlineData(" - -")]
    [InlineData("well, ")]
    [InlineData("x")]
    public void Thirty_thousand_characters_are_read_in_no_time(string unit)
    {
        var line = new Line(string.Concat(Enumerable.Repeat(unit, 30_000 / unit.Length)));
        var answers = Full with { Place = line, Deed = line, News = line, Ask = line };
        InvitationComposer.Compose(answers);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var clock = Stopwatch.StartNew();
            InvitationComposer.Compose(answers);
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        // A Debug build on a busy machine; the benchmark holds the sharper figure.
        Assert.True(best < TimeSpan.FromMilliseconds(250), $"{best.TotalMilliseconds} ms");
    }
}
