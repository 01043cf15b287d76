using InviteBot.Invitations.Grammar;

namespace InviteBot.Tests.Invitations;

/// <summary>What the small grammar takes for a whole sentence, and what it sends back to the person.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("You showed me how to brake on wet leaves, and I have taught it since.")]
    [InlineData("You said that trainees learn the staircase and not the smoke.")]
    [InlineData("You said don't trust a timetable you haven't sailed.")]
    [InlineData("You told me the lens was worth less than the repair and then you showed me how to clean the ring myself.")]
    [InlineData("At the tile fair you lent me a kiln.")]
    [InlineData("Last Tuesday I smelled it in the juice.")]
    [InlineData("When it rained, you covered the hives.")]
    [InlineData("The 85 you fixed did a whole wedding in the rain last month.")]
    [InlineData("Your olm has no eyes and still it looks at me.")]
    [InlineData("You waited eleven nights until the generator next door was off.")]
    [InlineData("You let me sleep on your sofa when the last bus was gone.")]
    [InlineData("We haven't met, but we both went to Red River Tech.")]
    [InlineData("I've been a puppet maker for eleven years.")]
    [InlineData("I got 2 kilos of beans out of it.")]
    [InlineData("Your mix table no. 3 is what we used for our bowl.")]
    [InlineData("I trained eleven new agents; nine are still here.")]
    [InlineData("What did you do with the second kiln?")]
    [InlineData("Which mordant holds in sea air?")]
    [InlineData("Who should I write to about it?")]
    [InlineData("Is it true you cover the outer isles by plane?")]
    [InlineData("In hills the knee locks late, is it the spring or the alignment?")]
    [InlineData("Would two days a week from home be possible?")]
    [InlineData("Does the spin cycle have to be in B flat?")]
    public void A_whole_sentence_is_taken(string text) => Assert.True(Sentence.IsWhole(text));

    [Theory]
    [InlineData("You I think was 1998 or 99.")]
    [InlineData("I last Tuesday I smelled it in the juice.")]
    [InlineData("You load would have gone.")]
    [InlineData("I'm used your mix table.")]
    [InlineData("Chef need somebody for early morning?")]
    [InlineData("You told in the interview.")]
    [InlineData("You always brings the fuses.")]
    [InlineData("We is in the choir.")]
    [InlineData("You showing me the knot.")]
    [InlineData("I looking for a planner.")]
    [InlineData("At the fair you the knot showed.")]
    [InlineData("My boss he says no.")]
    [InlineData("You repaired the boat, I painted it.")]
    [InlineData("We lost the keys you find them.")]
    [InlineData("You have a bakery we buy the bread every day.")]
    [InlineData("Kiln open day, me glaze, you kiln.")]
    [InlineData("The best teacher I am now teacher too.")]
    [InlineData("Does you have a kiln?")]
    [InlineData("Could you to send me it?")]
    [InlineData("How you did the glaze?")]
    [InlineData("I am a glazer since ten years and.")]
    public void What_is_no_sentence_is_sent_back(string text) => Assert.False(Sentence.IsWhole(text));

    [Fact]
    public void The_time_it_takes_grows_with_the_words_and_no_faster()
    {
        // Words that can each be many things; readings that multiplied would not come back from this.
        var text = string.Concat(Enumerable.Repeat("you that I know what made me like the well till ", 2_000)) + "end.";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Sentence.IsWhole(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
