using InviteBot.Invitations;

namespace InviteBot.Tests.Invitations;

public sealed class ReaderTests
{
    [Theory]
    [InlineData("Ruta Balsys, tram yard Vilniaus", "Hi Ruta,", null)]
    [InlineData("Prof. Owen Tasker (he/him), Harbour Map Library", "Dear Prof Tasker,", "Harbour Map Library")]
    [InlineData("Dr. 林 Mei", "Dear Dr Mei,", null)]
    [InlineData("王小明", "Hi 王小明,", null)]
    [InlineData("kwame opoku-stein", "Hi Kwame,", null)]
    [InlineData("Rahel", "Hi Rahel,", null)]
    [InlineData("Thi Mai Lorenzen (goes by Mai), Fenwater Mutual", "Hi Mai,", "Fenwater Mutual")]
    [InlineData("O'Brien", "Hi O'Brien,", null)]
    [InlineData("Anne-Marie O'Neill", "Hi Anne-Marie,", null)]
    public void A_name_gives_its_greeting(string typed, string greeting, string? workplace)
    {
        var recipient = RecipientReader.Read(typed).Recipient;

        Assert.Equal(greeting, recipient?.Greeting);
        Assert.Equal(workplace, recipient?.Workplace);
    }

    [Theory]
    [InlineData("the coach")]
    [InlineData("")]
    [InlineData("idk")]
    [InlineData("???")]
    public void Words_without_a_name_are_asked_again(string typed) =>
        Assert.Equal(RecipientGap.NoName, RecipientReader.Read(typed).Gap);

    [Theory]
    [InlineData("we worked together", Tie.Worked)]
    [InlineData("studied… wait, it was a forum for museum people", Tie.Group)]
    [InlineData("never met her", Tie.NeverMet)]
    [InlineData("I loved her book", Tie.KnowsWork)]
    [InlineData("met her at a council drop-in", Tie.Event)]
    [InlineData("my supplier, cloth", Tie.Customer)]
    [InlineData("Petr told me to write to her", Tie.Introduced)]
    [InlineData("neighbours, stairwell C", Tie.Neighbours)]
    public void Typed_words_tell_the_tie(string typed, Tie tie) => Assert.Equal(tie, TieReader.Read(typed)?.Tie);

    [Theory]
    [InlineData("yes", JobWish.Now, false)]
    [InlineData("Nope, happy", JobWish.No, false)]
    [InlineData("maybe later", JobWish.Later, false)]
    [InlineData("not now but maybe next year", JobWish.Later, false)]
    [InlineData("yes... no, actually no", JobWish.No, false)]
    [InlineData("No. (I mean yes but leave it off, I'll message after she accepts)", JobWish.Now, true)]
    public void A_typed_answer_about_the_job_is_read_to_its_end(string typed, JobWish wish, bool hidden) =>
        Assert.Equal(new JobReading(wish, hidden), JobReader.Read(typed));

    [Theory]
    [InlineData("Dalia, hugs!", "Dalia")]
    [InlineData("Aga (Pickle's human)", "Aga")]
    [InlineData("Hälsningar, Meltem", "Hälsningar, Meltem")]
    [InlineData("jamal", "Jamal")]
    [InlineData("xxx", null)]
    public void A_sign_off_comes_without_kisses(string typed, string? signOff) =>
        Assert.Equal(signOff, SignOffReader.Read(typed).SignOff);
}
