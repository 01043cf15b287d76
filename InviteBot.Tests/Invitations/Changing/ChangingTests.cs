using InviteBot.Invitations;
using InviteBot.Invitations.Changing;

namespace InviteBot.Tests.Invitations.Changing;

public sealed class ChangingTests
{
    public static TheoryData<string> Groups => ["Groups/group1.json", "Groups/group2.json"];

    private static Answers Owen => new()
    {
        Recipient = RecipientReader.Read("Owen Tasker, Harbour Map Library").Recipient,
        Tie = Tie.Worked,
        Place = new Line("harbour library reading room, 2018"),
        Deed = new Line("You drew the first night map in 2018"),
        Job = JobWish.Now,
        Role = new Line("map librarian"),
        Fact = new Line("I've catalogued 4000 sea charts"),
        Ask = new Line("Could you tell me who I should write to?"),
    };

    [Theory, MemberData(nameof(Groups))]
    public void No_tone_adds_a_fact_a_length_or_anything_that_would_hold_a_text_back(string file)
    {
        foreach (var (id, answers) in PersonFile.Read(file))
        {
            var plain = InvitationComposer.Compose(answers);
            foreach (var tone in Enum.GetValues<Tone>())
            {
                var toned = InvitationComposer.Compose(answers, new ComposeOptions { Tone = tone });
                foreach (var form in Enum.GetValues<TextForm>())
                {
                    Assert.True(toned[form].Length <= toned[form].Limit, id);
                    Assert.True(!toned[form].IsBlocked || plain[form].IsBlocked || toned[form].TooLong is not null, $"{id} {tone} {form}: {toned[form].Text} {string.Join(' ', toned[form].Findings)}");
                }
            }
        }
    }

    [Fact]
    public void Formal_has_the_whole_name_full_forms_and_would_you()
    {
        var text = InvitationComposer.Compose(Owen, new ComposeOptions { Tone = Tone.Formal }).Message.Text;
        Assert.StartsWith("Dear Owen Tasker,", text, StringComparison.Ordinal);
        Assert.Contains("I am looking for a map librarian role.", text, StringComparison.Ordinal);
        Assert.Contains("I have catalogued", text, StringComparison.Ordinal);
        Assert.Contains("Would you tell me", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Warm_has_short_forms_and_leaves_own_words_alone()
    {
        var answers = Owen with { Fact = new Line("I am a diver and I do not mind fog"), Ask = new Line("I am curious: who decides?", LineKind.OwnWords) };
        var text = InvitationComposer.Compose(answers, new ComposeOptions { Tone = Tone.Warm }).Message.Text;
        Assert.Contains("don't mind fog", text, StringComparison.Ordinal);
        Assert.Contains("I am curious", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Groups))]
    public void However_short_a_text_says_where_from_and_that_a_job_is_hoped_for(string file)
    {
        foreach (var (id, answers) in PersonFile.Read(file))
        {
            var shortest = InvitationComposer.Compose(answers, new ComposeOptions { Shorter = 20 });
            var full = InvitationComposer.Compose(answers);
            foreach (var form in Enum.GetValues<TextForm>())
            {
                Assert.True(shortest[form].Length <= full[form].Length, id);
                Assert.True(!shortest[form].IsBlocked || full[form].IsBlocked, $"{id} {form}: {shortest[form].Text}");
                Assert.DoesNotContain(shortest[form].Findings, finding => finding.Rule == RuleId.R5 && !full[form].Findings.Contains(finding));
            }
        }
    }

    [Fact]
    public void The_small_job_line_still_says_it()
    {
        var small = InvitationComposer.Compose(Owen, new ComposeOptions { SmallJobLine = true }).Message;
        Assert.Contains("I'm looking for a map librarian role.", small.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("straight away", small.Text, StringComparison.Ordinal);
        Assert.False(small.IsBlocked);
    }

    [Theory]
    [InlineData("it was 2019, not 2018", "2018", "2019")]
    [InlineData("No, it's Ruta, not Rita.", "Rita", "Ruta")]
    [InlineData("2019 instead of 2018", "2018", "2019")]
    [InlineData("change 2018 to 2019", "2018", "2019")]
    [InlineData("it was the map room, not the reading room", "reading room", "map room")]
    [InlineData("“2018” should be “2019”", "2018", "2019")]
    public void A_correction_is_read_from_words(string text, string wrong, string right) => Assert.Equal(new Correction(wrong, right), CorrectionReader.Read(text));

    [Theory]
    [InlineData("You drew the first night map")]
    [InlineData("thanks")]
    [InlineData("it was a very long evening in the reading room with all of us there, not one of us wanted to go home before the map was done")]
    public void Other_words_correct_nothing(string text) => Assert.Null(CorrectionReader.Read(text));

    [Fact]
    public void A_correction_reaches_every_answer_and_only_whole_words()
    {
        var correction = new Correction("2018", "2019");
        var answers = Owen with { Fact = new Line("drew 12018 charts") };
        Assert.Equal([Question.Place, Question.Deed], correction.FoundIn(answers));
        var corrected = correction.In(answers);
        Assert.Equal("harbour library reading room, 2019", corrected.Place?.Text);
        Assert.Equal("You drew the first night map in 2019", corrected.Deed?.Text);
        Assert.Equal("drew 12018 charts", corrected.Fact?.Text);
    }

    [Fact]
    public void A_corrected_name_changes_the_greeting() =>
        Assert.Equal("Hi Iwan,", new Correction("Owen", "Iwan").In(Owen).Recipient?.Greeting);

    [Theory]
    [InlineData("Hi Owen, we worked together at the harbour library. Shall we connect?", RuleId.R5)]
    [InlineData("Hi Owen, we worked at the library. I'm looking for a map librarian role. I'd rather write a very long text that goes on and on about the reading room, the fog, the charts, the ink, the night map and all of it.", RuleId.R10)]
    public void What_can_never_be_overridden_holds_a_text_of_ones_own_back_for_good(string text, RuleId rule)
    {
        var judged = OwnTexts.Judge(new OwnText(text, IsAccepted: true), InvitationComposer.Compose(Owen).Note200, Owen);
        Assert.True(judged.IsBlocked);
        Assert.Contains(judged.Findings, finding => finding.Rule == rule && !finding.CanBeOverridden);
    }

    [Fact]
    public void A_fact_that_is_in_no_answer_is_asked_about_and_not_withheld()
    {
        var judged = OwnTexts.Judge(new OwnText("Hi Owen, we worked together at the harbour library in Rotterdam. I'm looking for a map librarian role."), InvitationComposer.Compose(Owen).Note200, Owen);
        Assert.False(judged.IsBlocked);
        Assert.Contains(judged.Findings, finding => finding is { Rule: RuleId.R8, Words: "Rotterdam", Severity: Severity.Warn });
    }
}
