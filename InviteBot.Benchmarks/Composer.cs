using BenchmarkDotNet.Attributes;
using InviteBot.Invitations;

namespace InviteBot.Benchmarks;

/// <summary>What one invitation costs: three versions of three texts, and the worst input.</summary>
[MemoryDiagnoser]
public class Composer
{
    private static readonly Answers Answers = new()
    {
        Recipient = new Recipient("Ruta Balsys", "Ruta", Workplace: "Tram Yard"),
        Tie = Tie.Worked,
        Place = new Line("yard east, line 4 rebuild, 2016"),
        Deed = new Line("showed me how to brake on wet leaves. i still teach it that way"),
        Job = JobWish.Now,
        Role = new Line("timetable planner"),
        Fact = new Line("ran the winter timetable for 3 years"),
        Ask = new Line("who should i write to?"),
        SignOff = "Domas",
    };

    private static readonly Line Worst = new(string.Concat(Enumerable.Repeat("a, she ", 4_300)));

    [Benchmark]
    public IReadOnlyList<Composition> One_invitation_in_three_versions() => InvitationComposer.ComposeVersions(Answers);

    [Benchmark]
    public Composition Thirty_thousand_characters_in_four_answers() => InvitationComposer.Compose(Answers with { Place = Worst, Deed = Worst, News = Worst, Ask = Worst });
}
