using CsCheck;
using InviteBot.Invitations;

namespace InviteBot.Tests.Invitations;

public sealed class PropertyTests
{
    private static readonly string[] Fragments =
    [
        "yard east", "line 4 rebuild", "2016", "she showed me how to brake", "his talk on audits", "idk", "lol", "n/a", "umm well", "the tile fair", "w/ ur chart in feb!!",
        "don't name the town", "not sure", "she was ill", "say I led it", "in truth I drew up the rosters", "王小明", "مرحبا بك", "שלום", "😀🎉", "👨‍👩‍👧", "e\u0301", "\u200b", "NO LIGHTS AT ALL",
        "my column (don't ask)", "\"translate the breath\"", "i", "we both hate glitter", "could you", "why", "how she does it", "rebuilding the night timetable", "planner", "puppet maker eleven years",
        "Bettina said she mends hers", "because", ",", ".", "...", "?!", "(", ")", "-", "it's", "they", "their", "https://x.y", "12 yrs diesel", "HV level 3", "horrible", "O'Brien", "**x**", "<script>",
        "${x}", "a", "the", "of", "and", "so I clapped", "refer me, only if you're easy with it", "catch up", "for the parade", "last spring", "Third Hill Roasters", "co-op", "¿qué?", "ß", "İstanbul", "\ud83d", "once",
    ];

    private static readonly Gen<Line?> GenLine =
        Gen.Select(Pick(Fragments).Array[0, 9], Pick(" ", ", ", ". ", "\n"), Gen.Int[0, 9])
            .Select((parts, glue, kind) => kind switch { 0 => null, 1 => Line.Skipped, _ => new Line(string.Join(glue, parts)) });

    private static readonly Gen<Answers> GenAnswers =
        Gen.Select(
            Gen.Select(Gen.Enum<Tie>(), Pick<TieDetail?>(null, TieDetail.SameTime, TieDetail.OtherYears, TieDetail.TheyBought, TieDetail.IBought, TieDetail.HaveApplied, TieDetail.IAmHiring), Gen.Enum<JobWish>(), Gen.Bool),
            Gen.Select(GenLine, GenLine, GenLine, GenLine),
            Gen.Select(GenLine, GenLine, GenLine, Pick("Domas", "王", "Hälsningar, Meltem")))
            .Select((tie, first, second) => new Answers
            {
                Recipient = RecipientReader.Read("Ruta Balsys, Tram Yard").Recipient,
                Tie = tie.Item1,
                TieDetail = tie.Item2,
                Job = tie.Item3,
                MayName = tie.Item4,
                Place = first.Item1,
                Deed = first.Item2,
                News = first.Item3,
                Ask = first.Item4,
                Role = second.Item1,
                Fact = second.Item2,
                Extra = second.Item3,
                SignOff = second.Item4,
            });

    [Fact]
    public void Ten_thousand_messy_interviews_end_in_honest_texts_that_fit() =>
        GenAnswers.Sample(Holds, iter: 10_000, threads: 2);

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void Holds(Answers answers)
    {
        var composition = InvitationComposer.Compose(answers);
        var role = answers.Role is null ? null : LineReader.Read(Question.Role, answers.Role.Text, answers);
        foreach (var form in Enum.GetValues<TextForm>())
        {
            var text = composition[form];
            Assert.True(text.Length <= text.Limit);
            Assert.DoesNotContain(text.Findings, finding => finding.Rule is RuleId.R8 or RuleId.R10);
            Assert.Equal(text.Text, InvitationComposer.Compose(answers)[form].Text);
            if (text.Length == 0)
            {
                Assert.NotNull(text.TooLong);
                continue;
            }

            var body = text.Segments.Last(segment => segment.Source != Question.SignOff).Text;
            Assert.True(text.Segments.Count(segment => segment.Source != Question.SignOff) == 1 || body[^1] is '.' or '?' or '!' or '"' or ')' or '\'', body);
            if (answers.EffectiveJob != JobWish.No && role?.Sentence is { } sentence && sentence.StartsWith("I'm looking for", StringComparison.Ordinal) && answers.TieDetail is not TieDetail.HaveApplied)
                Assert.Contains(text.Segments, segment => segment.Source == Question.Role && !segment.Text.StartsWith("I have", StringComparison.Ordinal));
        }
    }
}
