namespace InviteBot.Invitations;

/// <summary>Puts an invitation together from the answers: the same answers always give the same texts.</summary>
public static class InvitationComposer
{
    public static Composition Compose(Answers answers) => Compose(answers, ComposeOptions.Default);

    public static Composition Compose(Answers answers, ComposeOptions options) =>
        new(options.Version, "", Text(answers, TextForm.Note200, 200), Text(answers, TextForm.Note300, 300), Text(answers, TextForm.Message, 1900));

    /// <summary>The three versions, fact first, their detail first, straight ask.</summary>
    public static IReadOnlyList<Composition> ComposeVersions(Answers answers) =>
        [.. Enum.GetValues<InvitationVersion>().Select(version => Compose(answers, new ComposeOptions { Version = version }))];

    private static InvitationText Text(Answers answers, TextForm form, int limit)
    {
        List<Segment> segments = [new((answers.Recipient?.Greeting ?? "Hello,"), Question.Recipient)];
        foreach (var question in (Question[])[Question.Place, Question.Deed, Question.Role, Question.News, Question.Fact, Question.Ask])
        {
            if (answers.LineOf(question) is not { Kind: not LineKind.Skipped } line || LineReader.Read(question, line.Text, answers).Sentence is not { } sentence)
                continue;
            if (segments.Sum(segment => segment.Text.Length) + sentence.Length + 1 <= limit)
                segments.Add(new Segment(" " + sentence, question));
        }

        return new InvitationText(form, segments, limit, []) { Subject = form == TextForm.Message ? "Hello" : null };
    }
}
