using InviteBot.Invitations;

namespace InviteBot.Tests.Invitations.Advice;

/// <summary>People with enough answers for an invitation.</summary>
internal static class People
{
    public static Recipient Ruta { get; } = new("Ruta Balsys", "Ruta", Workplace: "Tram Yard Vilnius", Pronoun: Pronoun.She);

    public static Answers Colleague { get; } = new()
    {
        Recipient = Ruta,
        Tie = Tie.Worked,
        Place = new Line("yard east, line 4 rebuild, 2016"),
        Deed = new Line("showed me how to brake on wet leaves"),
        Job = JobWish.No,
        News = new Line("rebuilding the night timetable for the islands"),
        Ask = new Line("May I send it to you?"),
        SignOff = "Domas",
    };

    public static Answers JobSeeker { get; } = Colleague with
    {
        Job = JobWish.Now,
        News = null,
        Role = new Line("timetable planner"),
        Fact = new Line("ran the winter timetable for 3 years"),
        Ask = new Line("Who should I write to about it?"),
    };

    public static Answers Stranger { get; } = new() { Recipient = Ruta, Tie = Tie.NeverMet, Place = new Line("the credits of a film"), Job = JobWish.No, SignOff = "Domas" };
}
