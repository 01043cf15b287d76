using System.Text.Json;
using InviteBot.Commands;

namespace InviteBot.Tests.Commands;

public sealed class ComposeCommandTests
{
    private const string People = """
        {"personas":[{"id":"p1","relationship":"worked_together","job_button":"no","sender":{"role":"Tram driver"},
        "answers":{"who":"Ruta Balsys","how_know":"she was my instructor","where_when":"Yard East, 2016","share":"trams","prior":"she showed me how to brake on wet leaves",
        "job_help":"no","job_kind_why":"n/a","why_connect":"I'm rebuilding the course and want to ask how she times the lessons","sign_off":"Domas"}}]}
        """;

    [Fact]
    public void A_file_of_questionnaires_becomes_three_texts_for_each_person()
    {
        using var file = new TemporaryFile(People);
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(0, ComposeCommand.Run(file.Path, output, errors));

        var texts = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(output.ToString())!["p1"];
        Assert.Equal(["note200", "note300", "long"], texts.Keys);
        Assert.Contains("You showed me how to brake on wet leaves.", texts["long"], StringComparison.Ordinal);
        Assert.InRange(texts["note200"].Length, 1, 200);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"personas":[{}]}""")]
    public void A_file_of_another_kind_is_refused_in_one_sentence(string content)
    {
        using var file = new TemporaryFile(content);
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(1, ComposeCommand.Run(file.Path, output, errors));
        Assert.Empty(output.ToString());
        Assert.Contains("does not hold", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(1, ComposeCommand.Run("no-such-file.json", output, errors));
        Assert.Contains("cannot be read", errors.ToString(), StringComparison.Ordinal);
    }
}
