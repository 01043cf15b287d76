using AdaptiveCards;

namespace InviteBot.Tests.BotFramework.AdaptiveCards;

public sealed class CardIdTests
{
    [Theory]
    [InlineData("""{"type":"TextBlock","text":"a","id":"one"},{"type":"TextBlock","text":"b","id":"two"}""")]
    [InlineData("""{"type":"TextBlock","text":"a","id":"one","fallback":{"type":"TextBlock","text":"b","id":"one"}}""")]
    [InlineData("""{"type":"Graph","id":"one","fallback":{"type":"Table","id":"one","fallback":{"type":"TextBlock","text":"b","id":"one"}}}""")]
    [InlineData("""{"type":"TextBlock","text":"a"},{"type":"TextBlock","text":"b"}""")]
    public void Each_id_names_one_thing_or_its_fallback(string body)
        => Assert.NotNull(AdaptiveCard.FromJson(Card(body)).Card);

    [Theory]
    [InlineData("""{"type":"TextBlock","text":"a","id":"one"},{"type":"TextBlock","text":"b","id":"one"}""")]
    [InlineData("""{"type":"Container","id":"one","items":[{"type":"TextBlock","text":"b","id":"one"}]}""")]
    [InlineData("""{"type":"TextBlock","text":"a","id":"one","fallback":{"type":"Container","items":[{"type":"TextBlock","text":"b","id":"one"}]}}""")]
    [InlineData("""{"type":"TextBlock","text":"a","id":"go"}""")]
    public void An_id_that_stands_twice_is_refused(string body)
    {
        var refused = Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(Card(body)));
        Assert.Contains("id '", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_submit_sends_may_look_like_anything()
        => Assert.NotNull(AdaptiveCard.FromJson(Card("""{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"x","data":{"type":"x","id":"go"}}]}""")).Card);

    private static string Card(string body)
        => $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{body}}],"actions":[{"type":"Action.Submit","title":"Go","id":"go"}]}""";
}
