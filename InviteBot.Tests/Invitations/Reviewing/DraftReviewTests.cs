using InviteBot.Invitations.Reviewing;

namespace InviteBot.Tests.Invitations.Reviewing;

public sealed class DraftReviewTests
{
    public static TheoryData<string> Drafts => [.. ReviewedDraft.All.Select(draft => draft.Id)];

    public static TheoryData<string> GoodDrafts => [.. ReviewedDraft.All.Where(draft => draft.Kind == "good").Select(draft => draft.Id)];

    [Fact]
    public void Each_group_holds_drafts_of_all_four_kinds()
    {
        Assert.Equal(["bait", "default", "good", "mixed"], ReviewedDraft.All.Select(draft => draft.Kind).Distinct().Order());
        Assert.All(ReviewedDraft.All.GroupBy(draft => draft.Kind), kind => Assert.True(kind.Count() >= 10, kind.Key));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Every_field_is_as_a_reader_would_judge_it(string id)
    {
        var draft = Of(id);
        Assert.Equal(draft.Expected, ReviewedDraft.FieldsOf(DraftReviewer.Review(draft.Draft)));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_words_at_fault_are_quoted_as_they_stand(string id)
    {
        var draft = Of(id);
        var quotes = DraftReviewer.Review(draft.Draft).Quotes;
        Assert.All(quotes, quote => Assert.Contains(quote, draft.Draft.Text, StringComparison.Ordinal));
        Assert.All(draft.Faults, fault => Assert.Contains(quotes, quote => quote.Contains(fault, StringComparison.OrdinalIgnoreCase) || fault.Contains(quote, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void A_rewrite_is_offered_only_where_nothing_is_missing_and_stands_its_own_review(string id)
    {
        var draft = Of(id);
        var review = DraftReviewer.Review(draft.Draft);
        if (draft.Rewrite is { } expected)
            Assert.Equal(expected == "offered", review.Rewrite is not null);
        if (review.Rewrite is not { } rewrite)
            return;
        Assert.True(rewrite.Length <= draft.Draft.Limit);
        Assert.True(DraftReviewer.Review(draft.Draft with { Text = rewrite }).IsGood);
        var told = $"{draft.Draft.Text} {draft.Draft.Context}".ToLowerInvariant();
        var glue = "i'd rather say openly: i'm looking for a an role.";
        Assert.All(rewrite.ToLowerInvariant().Split([' ', '\n', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word, told + glue, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(GoodDrafts))]
    public void A_good_text_is_left_alone(string id)
    {
        var review = DraftReviewer.Review(Of(id).Draft);
        Assert.Equal("Send it as it is.", review.Advice);
        Assert.Empty(review.Faults);
        Assert.Null(review.Rewrite);
    }

    [Fact]
    public void A_good_text_that_is_too_long_is_told_by_how_much()
    {
        var good = ReviewedDraft.All.First(draft => draft.Id == "g105").Draft with { Channel = DraftChannel.Note };
        var review = DraftReviewer.Review(good);
        Assert.Equal(good.Text.Length, review.Length);
        Assert.Equal($"Shorten it by {good.Text.Length - 200} character{(good.Text.Length == 201 ? "" : "s")}: it has {good.Text.Length} characters.", review.Advice);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("   \n", 4)]
    [InlineData("👨‍👩‍👧", 8)]
    public void A_text_without_words_is_no_draft(string text, int length)
    {
        var review = DraftReviewer.Review(new Draft(text));
        Assert.Equal(FaultKind.Empty, Assert.Single(review.Faults).Kind);
        Assert.Equal(length, review.Length);
        Assert.Equal(Verdict.Reject, review.Verdict);
    }

    [Theory]
    [InlineData("Hi [Name], ")]
    [InlineData("Hi {company} team, ")]
    [InlineData("Hi <first name>, ")]
    [InlineData("Hi XX, ")]
    [InlineData("Hi {{FirstName}}, ")]
    [InlineData("Hi %firstname%, ")]
    [InlineData("Hi ____, ")]
    public void An_unfilled_blank_is_always_caught(string greeting)
    {
        var review = DraftReviewer.Review(new Draft(greeting + "you showed us the crazing test at the Tilburg glaze day in May. May I send you the photos?"));
        Assert.Equal(Verdict.Reject, review.Verdict);
        Assert.Contains(review.Faults, fault => fault.Kind == FaultKind.Placeholder);
    }

    [Theory]
    [InlineData("Please archive my request if you'd rather not connect.")]
    [InlineData("Just click accept.")]
    [InlineData("Don't press \"I don't know this person\".")]
    [InlineData("If you do not want this, please ignore this invitation.")]
    public void A_button_instruction_is_always_caught(string instruction)
    {
        var review = DraftReviewer.Review(new Draft("Hi Noor, you showed us the crazing test at the Tilburg glaze day in May. May I send you the photos? " + instruction, DraftChannel.Note300));
        Assert.Contains(review.Faults, fault => fault.Kind == FaultKind.Instruction);
        Assert.Equal(Degree.No, review.NoStrings);
        Assert.NotEqual(Verdict.Accept, review.Verdict);
    }

    [Theory]
    [InlineData("I want a job at her lab.")]
    [InlineData("Honestly I hope she refers me.")]
    [InlineData("I'm job hunting and she knows the right people.")]
    [InlineData("What I really want is to sell her our kiln software.")]
    [InlineData("I need her to endorse my skills later, I won't say that now.")]
    public void A_motive_that_only_the_writer_told_is_always_caught(string context)
    {
        var review = DraftReviewer.Review(new Draft("Hi Noor, you showed us the crazing test at the Tilburg glaze day in May. I ran it on 40 tiles. Just wanted to say hello.", DraftChannel.Note, context));
        Assert.True(review.LooksSuspect);
        Assert.Equal(PurposeHonesty.No, review.Purpose);
        Assert.NotEqual(Verdict.Accept, review.Verdict);
    }

    [Theory]
    [InlineData("No job search, I am happy where I am.")]
    [InlineData("I don't want a job from her.")]
    [InlineData("She leads the lab. I only want to send the photos.")]
    [InlineData("I'm hiring a second glazer, but not her.")]
    public void A_context_without_a_hidden_motive_raises_no_alarm(string context)
    {
        var review = DraftReviewer.Review(new Draft("Hi Noor, you showed us the crazing test at the Tilburg glaze day in May. I ran it on 40 tiles. May I send you the photos?", DraftChannel.Note, context));
        Assert.True(review.IsGood, review.Advice);
    }

    private static ReviewedDraft Of(string id) => ReviewedDraft.All.Single(draft => draft.Id == id);
}
