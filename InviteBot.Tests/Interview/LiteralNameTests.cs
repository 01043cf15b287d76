namespace InviteBot.Tests.Interview;

/// <summary>Names that mean something to Markdown, HTML, templates or SQL are names here: they come out as they went in.</summary>
public class LiteralNameTests
{
    public static TheoryData<string> Names => ["**x**", "[a](javascript:1)", "<script>", "${x}", "O'Brien", "王小明", "Robert');DROP", "{{x}}", "_Ann_", "Null", "<at>all</at>"];

    [Theory, MemberData(nameof(Names)), Trait("Case", "C38"), Trait("Case", "C39"), Trait("Case", "C40")]
    public async Task A_name_stands_literally_on_the_card_and_in_what_is_copied(string name)
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        foreach (var answer in new[] { name, "Worked together", "the Kyrö print shop, 2019", "You mended the old press", "No", "opening a bindery in May", "May I send it to you?" }) await conversation.SayAsync(answer);
        var card = (await conversation.SayAsync("skip"))[^1];

        Assert.Contains($"Hi {name},", (string)CardText.DataOf("Copy", card)["text"]!, StringComparison.Ordinal);
        Assert.Contains(CardText.Of(card).Descendants().OfType<Newtonsoft.Json.Linq.JObject>(), run => (string?)run["type"] == "TextRun" && ((string?)run["text"])?.Contains($"Hi {name},", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(CardText.Of(card).Descendants().OfType<Newtonsoft.Json.Linq.JObject>(), block => (string?)block["type"] == "TextBlock" && ((string?)block["text"])?.Contains(name, StringComparison.Ordinal) == true);
    }
}
