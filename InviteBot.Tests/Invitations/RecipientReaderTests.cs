using InviteBot.Invitations;

namespace InviteBot.Tests.Invitations;

public sealed class RecipientReaderTests
{
    [Theory]
    [InlineData("Ruta Balsys, tram yard Vilniaus", "Hi Ruta,")]
    [InlineData("Prof. Owen Tasker (he/him), Harbour Map Library", "Dear Prof Tasker,")]
    [InlineData("Sig.ra Donatella Brusaferro, Logistica Po", "Dear Sig.ra Brusaferro,")]
    [InlineData("Frau Direktorin Magdalena Ölschläger", "Dear Frau Ölschläger,")]
    [InlineData("Lic. Flor Ccahuana", "Dear Lic. Ccahuana,")]
    [InlineData("Chef Anselme Roubaud", "Dear Chef Roubaud,")]
    [InlineData("Big Torstein - Torstein Haugland, works at Nordhavn wind port now", "Hi Torstein,")]
    [InlineData("IKER OTXOA", "Hi Iker,")]
    [InlineData("د. منى الشافعي / Dr. Mona El-Shafei, museum", "Dear Dr El-Shafei,")]
    [InlineData("the glacier lady, dr Runa Eik", "Dear Dr Eik,")]
    [InlineData("TRANSPORTES LIZARRAGA, SRA NEKANE", "Dear Sra Nekane,")]
    [InlineData("Dr Ilse Potgieter physio, Kloof street", "Dear Dr Potgieter,")]
    [InlineData("J. Smith", "Hi J.,")]
    public void The_greeting_is_the_one_a_careful_person_would_use(string typed, string greeting) =>
        Assert.Equal(greeting, RecipientReader.Read(typed).Recipient?.Greeting);
}
