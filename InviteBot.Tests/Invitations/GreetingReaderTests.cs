using InviteBot.Invitations;

namespace InviteBot.Tests.Invitations;

public sealed class GreetingReaderTests
{
    [Theory]
    [InlineData("Sivilarkitekt Jorunn Haukeland-Pryce", "Jorunn", "Hi Jorunn,")]
    [InlineData("Dr. Rosalind Quirke-Baptiste MBBS, Hobart", "Dr Rosalind", "Dear Dr Rosalind,")]
    [InlineData("Dr. Rosalind Quirke-Baptiste MBBS, Hobart", "hi Rosalind", "Hi Rosalind,")]
    [InlineData("Celso Ayala", "Dear Don Celso,", "Dear Don Celso,")]
    [InlineData("Miyazato Haruka", "Miyazato-san", "Hi Miyazato-san,")]
    [InlineData("Ing. Mg. Sc. Yovana Ccallo", "Ingeniera Yovana", "Dear Ingeniera Yovana,")]
    [InlineData("mestre Zeca", "mestre Zeca", "Hi Mestre Zeca,")]
    [InlineData("Ruta Balsys", "ms balsys", "Dear Ms Balsys,")]
    public void The_sender_says_how_the_recipient_is_greeted(string typed, string greeted, string greeting) =>
        Assert.Equal(greeting, GreetingReader.Read(RecipientReader.Read(typed).Recipient!, greeted)?.Greeting);

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("👍")]
    [InlineData("Ruta, you won 500 euros")]
    [InlineData("Ruta: call me")]
    [InlineData("what do you mean?")]
    [InlineData("a greeting that is a whole letter and goes on and on about this and that, and about the weather, and about everything that anybody ever wanted to say to somebody")]
    public void What_is_no_greeting_changes_nothing(string greeted) =>
        Assert.Null(GreetingReader.Read(RecipientReader.Read("Ruta Balsys").Recipient!, greeted));
}
