using System.Text.Json;
using InviteBot.Commands;

namespace InviteBot.Tests.Commands;

public sealed class ReviewCommandTests
{
    private const string Drafts = """
        {"drafts":[
        {"id":"d01","channel":"note","context":null,"text":"I'd like to add you to my professional network on LinkedIn."},
        {"id":"d02","channel":"long","text":"Hi Noor, you showed us the crazing test at the Tilburg glaze day in May. May I send you the photos? Dalia"}]}
        """;

    private static readonly string[] Fields =
    [
        "verdict", "reason1_form_letter", "reason2_no_frame_of_reference", "reason3_motive_suspect", "tipA_customised", "tipB_where_known_from", "tipC_why_connect", "tipD_no_strings",
        "purpose_honest", "job_ask", "length_utf16", "quotes", "advice", "rewrite",
    ];

    [Fact]
    public void A_file_of_drafts_becomes_one_review_for_each()
    {
        using var file = new TemporaryFile(Drafts);
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(0, ReviewCommand.Run(file.Path, output, errors));

        using var reviews = JsonDocument.Parse(output.ToString());
        Assert.Equal(["d01", "d02"], reviews.RootElement.EnumerateObject().Select(review => review.Name));
        Assert.All(reviews.RootElement.EnumerateObject(), review => Assert.Equal(Fields, review.Value.EnumerateObject().Select(field => field.Name)));
        var first = reviews.RootElement.GetProperty("d01");
        Assert.Equal("reject", first.GetProperty("verdict").GetString());
        Assert.Equal("not stated", first.GetProperty("purpose_honest").GetString());
        Assert.Equal(59, first.GetProperty("length_utf16").GetInt32());
        Assert.Equal("add you to my professional network", first.GetProperty("quotes")[0].GetString());
        Assert.Equal("Send it as it is.", reviews.RootElement.GetProperty("d02").GetProperty("advice").GetString());
        Assert.Equal(JsonValueKind.Null, reviews.RootElement.GetProperty("d02").GetProperty("rewrite").ValueKind);
        Assert.Empty(errors.ToString());
    }

    [Theory]
    [InlineData("not json", "does not hold drafts")]
    [InlineData("[]", "does not hold drafts")]
    [InlineData("{}", "does not hold drafts")]
    [InlineData("""{"drafts":[1]}""", "has to be an object")]
    [InlineData("""{"drafts":[{"channel":"note","text":"x"}]}""", "Draft number 1 has no \"id\"")]
    [InlineData("""{"drafts":[{"id":"a","channel":"note"}]}""", "Draft \"a\" has no \"text\"")]
    [InlineData("""{"drafts":[{"id":"a","channel":"fax","text":"x"}]}""", "the channel \"fax\"")]
    [InlineData("""{"drafts":[{"id":"a","channel":"note","text":"x"},{"id":"a","channel":"note","text":"y"}]}""", "stands there twice")]
    [InlineData("""{"drafts":[{"id":"a","channel":"note","text":5}]}""", "\"text\" has to be text")]
    public void A_file_of_another_kind_is_refused_in_one_sentence(string content, string problem)
    {
        using var file = new TemporaryFile(content);
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(1, ReviewCommand.Run(file.Path, output, errors));
        Assert.Empty(output.ToString());
        Assert.Contains(problem, errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(1, ReviewCommand.Run("no-such-file.json", output, errors));
        Assert.Contains("cannot be read", errors.ToString(), StringComparison.Ordinal);
    }
}
