using InviteBot.Interview;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

public class UserIntentReaderTests
{
    [Theory, Trait("Case", "T2")]
    [InlineData("help")]
    [InlineData("HELP")]
    [InlineData(" Help! ")]
    [InlineData("help.")]
    [InlineData("\u00A0help\u00A0")]
    [InlineData("ＨＥＬＰ")]
    [InlineData("he\u200Blp")]
    [InlineData("hélp")]
    public void Help_is_understood_however_it_is_typed(string text) => Assert.Equal(new UserIntent.Command(CommandWord.Help), Read(text));

    [Theory]
    [InlineData("back", nameof(CommandWord.Back))]
    [InlineData("Start over", nameof(CommandWord.StartOver))]
    [InlineData("START  OVER!!", nameof(CommandWord.StartOver))]
    [InlineData("cancel", nameof(CommandWord.Cancel))]
    [InlineData("skip", nameof(CommandWord.Skip))]
    [InlineData("delete my data", nameof(CommandWord.DeleteMyData))]
    public void Commands_are_compared_without_case_blanks_and_marks(string text, string word) => Assert.Equal(new UserIntent.Command(Enum.Parse<CommandWord>(word)), Read(text));

    [Theory, Trait("Case", "C46")]
    [InlineData("\"cancel\"", "cancel")]
    [InlineData("“Help”", "Help")]
    [InlineData("'Back'", "Back")]
    public void A_command_in_quotation_marks_is_an_answer(string text, string answer) => Assert.Equal(new UserIntent.Answer(answer), Read(text));

    [Fact]
    public void Quotation_marks_around_anything_else_stay() => Assert.Equal(new UserIntent.Answer("\"The night map\""), Read("\"The night map\""));

    [Theory]
    [InlineData("Help Desk Ltd")]
    [InlineData("we met at the back of the hall")]
    public void A_command_word_inside_an_answer_stays_an_answer(string text) => Assert.Equal(new UserIntent.Answer(text), Read(text));

    [Theory]
    [InlineData("How does she see it?", nameof(SideTopic.TheirView))]
    [InlineData("how will he read my note", nameof(SideTopic.TheirView))]
    [InlineData("how does it look to her", nameof(SideTopic.TheirView))]
    [InlineData("how would that sound to them?", nameof(SideTopic.TheirView))]
    [InlineData("what will she see", nameof(SideTopic.TheirView))]
    [InlineData("So, what would he think of it?", nameof(SideTopic.TheirView))]
    [InlineData("her view", nameof(SideTopic.TheirView))]
    [InlineData("should I add a note?", nameof(SideTopic.WorthANote))]
    [InlineData("is that really worth a note", nameof(SideTopic.WorthANote))]
    [InlineData("she's accepted it", nameof(SideTopic.SaidYes))]
    [InlineData("Great, he has said yes!", nameof(SideTopic.SaidYes))]
    [InlineData("they turned me down", nameof(SideTopic.SaidNo))]
    [InlineData("he declined", nameof(SideTopic.SaidNo))]
    [InlineData("she hasn’t answered yet", nameof(SideTopic.Remind))]
    [InlineData("still no reply so far", nameof(SideTopic.Remind))]
    [InlineData("ask someone for an intro, please", nameof(SideTopic.Introduction))]
    [InlineData("plan a warm-up", nameof(SideTopic.NotYet))]
    [InlineData("I've done the first step", nameof(SideTopic.StepDone))]
    [InlineData("one step done", nameof(SideTopic.StepDone))]
    [InlineData("ok, I just sent it off", nameof(SideTopic.Sent))]
    [InlineData("I've already sent the invitation to her", nameof(SideTopic.Sent))]
    public void A_topic_beside_the_interview_is_heard_in_everyday_words(string text, string topic) => Assert.Equal(new UserIntent.Side(Enum.Parse<SideTopic>(topic)), Read(text));

    [Theory]
    [InlineData("How would you see it?")]
    [InlineData("How does it look to you?")]
    [InlineData("What will they see first in the reading room?")]
    [InlineData("What would you think of it?")]
    [InlineData("Should I add a note to the map?")]
    [InlineData("May I ask for an introduction?")]
    [InlineData("Could you ask somebody for an introduction?")]
    [InlineData("she accepted our maps for the archive")]
    [InlineData("you accepted")]
    [InlineData("no answer")]
    [InlineData("I sent it to the wrong harbour")]
    [InlineData("You did the first step on the moon map")]
    [InlineData("warm up the crew before the race")]
    public void Words_like_a_topic_that_say_something_else_stay_an_answer(string text) => Assert.Equal(new UserIntent.Answer(text), Read(text));

    [Theory, Trait("Case", "C31")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u00A0\u00A0")]
    [InlineData("\u200B\uFEFF\u2060")]
    [InlineData("\u200D\uFE0F")]
    public void Nothing_visible_is_empty(string text) => Assert.Equal(new UserIntent.Unreadable(UnreadableReason.Empty), Read(text));

    [Theory, Trait("Case", "C30")]
    [InlineData("🎉🎉")]
    [InlineData("???")]
    public void Emoji_and_marks_alone_are_no_words(string text) => Assert.Equal(new UserIntent.Unreadable(UnreadableReason.NoWords), Read(text));

    [Fact, Trait("Case", "C30")]
    public void A_thumb_is_an_answer() => Assert.Equal(new UserIntent.Answer("👍"), Read("👍"));

    [Fact, Trait("Case", "C36")]
    public void More_than_can_be_read_is_said_so() => Assert.Equal(new UserIntent.Unreadable(UnreadableReason.TooLong), Read(new string('x', 30_000)));

    [Fact, Trait("Case", "C28")]
    public void A_file_alone_is_not_opened() =>
        Assert.Equal(new UserIntent.Unreadable(UnreadableReason.AttachmentOnly), UserIntentReader.Read(new Activity { Attachments = [new Attachment("image/png", "https://files.example/x.png")] }));

    [Fact, Trait("Case", "C29")]
    public void The_html_mirror_of_a_text_is_not_a_file() =>
        Assert.Equal(new UserIntent.Unreadable(UnreadableReason.Empty), UserIntentReader.Read(new Activity { Attachments = [new Attachment("text/html", content: "<p></p>")] }));

    [Fact, Trait("Case", "C35")]
    public void Control_characters_are_dropped_and_the_rest_is_kept() => Assert.Equal(new UserIntent.Answer("Anna Novák"), Read("Anna\0 Nova\u0301k\u001F"));

    [Fact, Trait("Case", "C33")]
    public void Bidirectional_overrides_are_dropped() => Assert.Equal(new UserIntent.Answer("abc نورا"), Read("abc \u202Eنورا\u202C"));

    [Fact, Trait("Case", "C34")]
    public void A_lone_surrogate_becomes_the_replacement_character() => Assert.Equal(new UserIntent.Answer("a\uFFFDb"), Read("a\uD800b"));

    [Theory, Trait("Case", "C38")]
    [InlineData("**x**")]
    [InlineData("[a](javascript:1)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("${x}")]
    [InlineData("O'Brien")]
    [InlineData("王小明")]
    public void Names_of_all_kinds_stay_as_typed(string text) => Assert.Equal(new UserIntent.Answer(text), Read(text));

    [Fact, Trait("Case", "C23")]
    public void A_card_click_has_no_text() =>
        Assert.Equal(new UserIntent.Tap(new CardTap("reword", "c1", null)), UserIntentReader.Read(new Activity { Value = new JObject { ["verb"] = "reword", ["card"] = "c1" } }));

    [Theory, Trait("Case", "C22")]
    [InlineData("{}")]
    [InlineData("{\"verb\":1}")]
    [InlineData("{\"verb\":null,\"card\":{}}")]
    [InlineData("{\"other\":\"x\"}")]
    public void A_value_that_is_not_ours_is_nothing(string json) => Assert.IsType<UserIntent.Unreadable>(UserIntentReader.Read(new Activity { Value = JObject.Parse(json) }));

    private static UserIntent Read(string text) => UserIntentReader.Read(new Activity { Text = text });
}
