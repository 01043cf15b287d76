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
    [InlineData("M. Sjoerd Elzinga", "Hi Sjoerd,")]
    [InlineData("A Mr Fergal O'Dowd. Or O'Doud. It's on the video", "Dear Mr O'Dowd,")]
    [InlineData("Councillor as was, Jean Hardcastle, now at Age UK in Skipton", "Dear Councillor Hardcastle,")]
    [InlineData("Dr. ir. Marloes Hoekstra, Wageningen", "Dear Dr Hoekstra,")]
    [InlineData("Ing. Josef \"Sepp\" Unterberger, in Bolivia", "Dear Ing Unterberger,")]
    [InlineData("la señora Gladys Cubillos, she has a factory", "Dear Señora Cubillos,")]
    [InlineData("Respected Mr. Fahad Al-Otaibi, Finance Director", "Dear Mr Al-Otaibi,")]
    [InlineData("mr. alvarez?? Hector Alvarez, it manager", "Dear Mr Alvarez,")]
    [InlineData("josh? think its joshua, works at the co op", "Hi Josh,")]
    [InlineData("Jago at Lower Fold, Jago Treloar", "Hi Jago,")]
    [InlineData("Айгерим Сеитова (Aigerim Seitova), Kaspi", "Hi Aigerim,")]
    [InlineData("박서연 (Park Seo-yeon), restaurant in Copenhagen", "Hi Park Seo-yeon,")]
    [InlineData("Yoon Ji-hye (윤지혜), Singapore", "Hi Yoon Ji-hye,")]
    [InlineData("Ms. 石川 遥 (Haruka Ishikawa), Kyoto", "Dear Ms Ishikawa,")]
    [InlineData("م. سارة عبد الحميد Sara Abdelhamid", "Hi Sara,")]
    [InlineData("kerwin ramdeen but everybody does call him Boysie. customs broker", "Hi Kerwin,")]
    [InlineData("Maman Akouvi Mensah-Lawson, the cloth", "Dear Maman Akouvi,")]
    public void The_greeting_is_the_one_a_careful_person_would_use(string typed, string greeting) =>
        Assert.Equal(greeting, RecipientReader.Read(typed).Recipient?.Greeting);
}
