using InviteBot.Invitations;
using InviteBot.Invitations.Advice;

namespace InviteBot.Tests.Invitations.Advice;

public sealed class ChannelAdvisorTests
{
    private const string Deed = "showed me how to brake on wet leaves";

    [Theory]
    // tie, deed, ask, notes left, asks for e-mail, contact, way
    [InlineData(Tie.Worked, Deed, "May I send it?", null, false, null, Route.Note)]
    [InlineData(Tie.Worked, Deed, null, 5, false, null, Route.Note)]
    [InlineData(Tie.Worked, null, null, 5, false, null, Route.BlankRequest)]
    [InlineData(Tie.Worked, null, null, null, false, null, Route.BlankRequest)]
    [InlineData(Tie.Worked, Deed, "May I send it?", 0, false, null, Route.BlankRequest)]
    [InlineData(Tie.Worked, Deed, "May I send it?", 3, true, null, Route.Email)]
    [InlineData(Tie.Studied, null, null, 2, false, null, Route.BlankRequest)]
    [InlineData(Tie.Event, null, "May I send it?", 2, false, null, Route.Note)]
    [InlineData(Tie.Event, null, null, 2, false, null, Route.Note)]
    [InlineData(Tie.Neighbours, null, null, 2, false, null, Route.BlankRequest)]
    [InlineData(Tie.Customer, Deed, null, 0, false, null, Route.BlankRequest)]
    [InlineData(Tie.Group, null, "May I send it?", 4, false, null, Route.GroupMessage)]
    [InlineData(Tie.Group, "answered my question on brakes", null, 4, false, null, Route.Note)]
    [InlineData(Tie.Group, "answered my question on brakes", null, 0, false, null, Route.GroupMessage)]
    [InlineData(Tie.KnowsWork, "your column on wet leaves", "May I send it?", 4, false, null, Route.Note)]
    [InlineData(Tie.KnowsWork, "your column on wet leaves", "May I send it?", 0, false, null, Route.Email)]
    [InlineData(Tie.KnowsWork, null, null, 4, false, "Bettina Kraus", Route.Introduction)]
    [InlineData(Tie.NeverMet, null, null, 4, false, null, Route.NotYet)]
    [InlineData(Tie.NeverMet, null, null, 4, false, "Bettina Kraus", Route.Introduction)]
    [InlineData(Tie.NeverMet, "your column on wet leaves", "May I send it?", 4, false, null, Route.Note)]
    [InlineData(Tie.NeverMet, null, null, 0, false, null, Route.Email)]
    [InlineData(Tie.Introduced, null, "May I send it?", 4, false, "Bettina Kraus", Route.Note)]
    [InlineData(Tie.Job, null, "Is the job still open?", 4, false, null, Route.Note)]
    [InlineData(Tie.Job, null, "Is the job still open?", 0, false, null, Route.Email)]
    [InlineData(null, null, null, null, false, null, Route.NotYet)]
    public void The_first_rule_that_fits_decides(Tie? tie, string? deed, string? ask, int? left, bool asksForEmail, string? contact, Route route)
    {
        var answers = new Answers { Recipient = People.Ruta, Tie = tie, TieDetail = tie == Tie.Job ? TieDetail.HaveApplied : null, Place = new Line("yard east"), Deed = LineOf(deed), Ask = LineOf(ask), Job = JobWish.No, MayName = true };
        var advice = ChannelAdvisor.Advise(answers, new ChannelFacts { NotesLeft = left, AsksForEmail = asksForEmail, MutualContact = contact });
        Assert.Equal(route, advice.Route);
        Assert.EndsWith(".", advice.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("{", advice.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(5, "It leaves you 4 notes this month.")]
    [InlineData(2, "It leaves you one more note this month.")]
    [InlineData(1, "That was the last of your notes this month.")]
    public void Notes_are_counted_only_if_the_person_does(int? left, string? said) =>
        Assert.Equal(said, ChannelAdvisor.Advise(People.Colleague, new ChannelFacts { NotesLeft = left }).Notes);

    [Fact]
    public void Students_of_other_years_do_not_know_the_name_on_a_blank_request()
    {
        var answers = People.Colleague with { Tie = Tie.Studied, TieDetail = TieDetail.OtherYears, Deed = null, Ask = null, News = null };
        Assert.Equal(Route.Email, ChannelAdvisor.Advise(answers, new ChannelFacts { NotesLeft = 0 }).Route);
    }

    [Fact]
    public void Every_way_is_advised_to_somebody()
    {
        var routes = Enum.GetValues<Route>().ToHashSet();
        foreach (var tie in Enum.GetValues<Tie>())
        {
            foreach (var (left, contact, email) in ((int?, string?, bool)[])[(null, null, false), (0, null, false), (3, "Bettina", false), (3, null, true)])
                routes.Remove(ChannelAdvisor.Advise(new Answers { Recipient = People.Ruta, Tie = tie, Place = new Line("yard east"), Job = JobWish.No }, new ChannelFacts { NotesLeft = left, MutualContact = contact, AsksForEmail = email }).Route);
        }

        Assert.Empty(routes);
    }

    private static Line? LineOf(string? text) => text is null ? null : new Line(text);
}
