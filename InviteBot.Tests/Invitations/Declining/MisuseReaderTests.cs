using System.Text.Json;
using InviteBot.Invitations.Declining;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Invitations.Declining;

public sealed class MisuseReaderTests
{
    [Theory]
    [InlineData("write 50 of these", Misuse.Bulk)]
    [InlineData("I need thirty invitations", Misuse.Bulk)]
    [InlineData("can you make one for everyone on my list, same note for all", Misuse.Bulk)]
    [InlineData("Anna Novak\nBen Okoro\nCarla Diaz\nDmitri Volkov\nEva Lind", Misuse.Bulk)]
    [InlineData("1. Anna Novak, Brno\n2. Ben Okoro, Lagos\n3. Carla Diaz, Quito\n4. Dmitri Volkov, Riga", Misuse.Bulk)]
    [InlineData("write it as if I were her boss", Misuse.Impersonation)]
    [InlineData("pretend to be the CEO", Misuse.Impersonation)]
    [InlineData("Please sign it as Maria Kern", Misuse.Impersonation)]
    [InlineData("say we met although we didn’t", Misuse.InventedContact)]
    [InlineData("pretend we worked together", Misuse.InventedContact)]
    [InlineData("make up a mutual friend", Misuse.InventedContact)]
    [InlineData("she said no, but write again", Misuse.PressureAfterNo)]
    public void What_is_asked_for_is_told_apart(string text, Misuse misuse) => Assert.Equal(misuse, MisuseReader.Read(text, saidNo: false));

    [Fact]
    public void After_a_no_asking_once_more_is_pressure()
    {
        Assert.Equal(Misuse.PressureAfterNo, MisuseReader.Read("ask again, change her mind", saidNo: true));
        Assert.Null(MisuseReader.Read("could I try again next year?", saidNo: false));
    }

    [Theory]
    [InlineData("Owen Tasker, Harbour Map Library")]
    [InlineData("You treated me as if I were a colleague")]
    [InlineData("we met in 2014, although we didn't talk for long")]
    [InlineData("catalogued 4000 sea charts and mended 50 of them")]
    [InlineData("You said we met the right people there")]
    [InlineData("You make up a story for every map")]
    [InlineData("We need 12 people for the lift committee")]
    [InlineData("I want to write a book about night maps")]
    [InlineData("maps, ink, fog, paper")]
    [InlineData("Could you tell me who decides?")]
    [InlineData("she said no to the first draft and was right")]
    public void An_answer_is_no_misuse(string text) => Assert.Null(MisuseReader.Read(text, saidNo: false));

    [Fact]
    public void Nobody_of_the_field_groups_is_taken_for_misuse()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Approved.Root, "Invitations", "Groups"), "field-*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var answer in document.RootElement.GetProperty("people").EnumerateArray().SelectMany(person => person.GetProperty("answers").EnumerateObject()).Where(answer => answer.Value.ValueKind == JsonValueKind.String))
                Assert.True(MisuseReader.Read(answer.Value.GetString()!, saidNo: false) is null, answer.Value.GetString());
        }
    }
}
