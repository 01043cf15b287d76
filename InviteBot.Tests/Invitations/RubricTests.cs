using InviteBot.Invitations;
using InviteBot.Invitations.Checking;

namespace InviteBot.Tests.Invitations;

public sealed class RubricTests
{
    private static readonly HashSet<string> PilsenOnly = new(["worked", "together", "Pilsen", "audit"], StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData(RuleId.R1, "We ran the Pilsen audit together.", "I'd like to add you to my professional network.")]
    [InlineData(RuleId.R2, "I heard your talk at DevConf.", "Your profile is impressive.")]
    [InlineData(RuleId.R3, "Hi Ruta, your point about small batches changed how our bakery plans its nights at home.", "Hi Ruta, your valuable insights are great.")]
    [InlineData(RuleId.R4, "I'd like to follow how you solve it.", "Good day to you.")]
    [InlineData(RuleId.R6, "Who should I write to?", "Could we do 30 minutes? And would you refer me?")]
    [InlineData(RuleId.R11, "No is a fine answer.", "If you would not like to connect, please archive my request.")]
    [InlineData(RuleId.R12, "You showed me how to brake.", "I am here. I have a plan. I want a hand. I hope.")]
    [InlineData(RuleId.R14, "You showed me the way.", "You showed me the the way.")]
    [InlineData(RuleId.R15, "You showed me the way.", "Book a call: https://cal.ly/x")]
    [InlineData(RuleId.R16, "You showed me the way.", "I'm a huge fan of yours.")]
    [InlineData(RuleId.R17, "You showed me the way.", "It resonated deeply with my journey.")]
    [InlineData(RuleId.R19, "You helped me.", "You helped me during my chemo.")]
    [InlineData(RuleId.R20, "Sehr geehrte Frau Novak, Ihr Vortrag war gut.", "Sehr geehrte Frau Novak, dein Vortrag war gut.")]
    public void The_rule_passes_the_good_line_and_finds_the_bad_one(RuleId rule, string good, string bad) =>
        Judges(rule, RubricContext.Unknown, good, bad);

    [Fact]
    public void A_wanted_job_must_be_named() =>
        Judges(RuleId.R5, new RubricContext { Job = JobWish.Now }, "I'm looking for a planner role.", "I liked the panel.");

    [Fact]
    public void A_job_nobody_wants_must_not_be_named() =>
        Judges(RuleId.R5, new RubricContext { Job = JobWish.No }, "I liked the panel.", "I'm looking for work.");

    [Fact]
    public void A_job_wish_needs_common_ground() =>
        Judges(RuleId.R7, new RubricContext { Job = JobWish.Now }, "You read my plan. I'm looking for a role.", "Please hire. Job wanted.");

    [Fact]
    public void A_word_that_no_answer_gave_is_invented() =>
        Judges(RuleId.R8, new RubricContext { Allowed = PilsenOnly }, "We worked together on the Pilsen audit.", "We worked together on the Brno audit.");

    [Fact]
    public void A_third_person_is_named_only_with_permission() =>
        Judges(RuleId.R9, new RubricContext { Unnamed = ["Petra"] }, "Somebody suggested that I write.", "Petra suggested that I write.");

    [Fact]
    public void A_text_over_its_limit_is_found() =>
        Judges(RuleId.R10, new RubricContext { Limit = 200 }, new string('a', 200), new string('a', 344));

    [Fact]
    public void The_greeting_names_the_recipient() =>
        Judges(RuleId.R13, new RubricContext { GreetingName = "Anna" }, "Hi Anna, we met.", "Hi Ana, we met.");

    [Fact]
    public void No_meeting_is_claimed_with_somebody_never_met() =>
        Judges(RuleId.R18, new RubricContext { Tie = Tie.NeverMet }, "I read your column.", "It was great to meet you.");

    [Fact]
    public void Every_detector_finds_its_example() =>
        Assert.All(Detectors.All, detector => Assert.Matches(detector.Pattern, detector.Example));

    [Fact]
    public void The_five_rules_of_honesty_cannot_be_overridden()
    {
        var firm = Enum.GetValues<RuleId>().Where(rule => !new Finding(rule, Severity.Block, "").CanBeOverridden);

        Assert.Equal([RuleId.R5, RuleId.R8, RuleId.R9, RuleId.R10, RuleId.R18], firm);
    }

    [Fact]
    public void The_glue_stays_under_150_words() => Assert.InRange(Glue.Words.Count, 1, 149);

    private static void Judges(RuleId rule, RubricContext context, string good, string bad)
    {
        Assert.DoesNotContain(Rubric.Check(good, context), finding => finding.Rule == rule);
        Assert.Contains(Rubric.Check(bad, context), finding => finding.Rule == rule);
    }
}
