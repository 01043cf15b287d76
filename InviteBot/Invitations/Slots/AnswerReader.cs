using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;
using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations.Slots;

/// <summary>Makes sentences of one line: mend, strip, split, sift, shift, then finish the stem of the question.</summary>
internal sealed class AnswerReader(Answers answers)
{
    // "My cousin and I just launched": so far behind "my" its verb may stand.
    private const int MostBeforeVerb = 6;

    private readonly Sifter _sifter = new(answers);

    public Understood Read(Question question, Line line)
    {
        var understood = new Understood(question) { PrivateMayStand = line.PrivateMayStand };
        if (line.Kind == LineKind.Skipped)
            understood.Outcome = ReadingOutcome.Nothing;
        else if (line.Kind == LineKind.OwnWords)
            KeepOwnWords(line, understood);
        else
            ReadTyped(line, understood);
        return understood;
    }

    private static void KeepOwnWords(Line line, Understood understood)
    {
        understood.Mended = Characters.Clean(line.Text);
        foreach (var sentence in OwnSentences(understood.Mended))
            understood.Statements.Add(new Statement(sentence, understood.Question, RoleOf(understood.Question)));
        understood.Outcome = understood.Statements.Count > 0 ? ReadingOutcome.Good : ReadingOutcome.Unclear;
    }

    private static IEnumerable<string> OwnSentences(string text) =>
        text.Any(char.IsLetterOrDigit) ? [text.AsSentence()] : [];

    private void ReadTyped(Line line, Understood understood)
    {
        var mended = understood.Mended = understood.Question == Question.Role ? RoleWriter.Expanded(Normaliser.Mend(line.Text)) : Normaliser.Mend(line.Text);
        if (mended.Length == 0)
        {
            understood.Outcome = ReadingOutcome.Unclear;
            return;
        }

        if (Hedges.IsNothing(mended))
        {
            understood.Outcome = ReadingOutcome.Nothing;
            return;
        }

        var isRepeated = line.Kind == LineKind.Repeated;
        var sentences = _sifter.Sift(mended, understood, isRepeated);
        if (sentences.Count > 0)
            Write(sentences, understood, isRepeated);
        SentenceGate.KeepWholeOnes(understood, isRepeated, Sifter.IsSaid(mended));
        if (understood.Question == Question.Place && isRepeated)
            TellTieAlone(understood);
        AnswerJudge.Judge(mended, understood, isRepeated);
    }

    private void Write(List<string> sentences, Understood understood, bool isRepeated)
    {
        switch (understood.Question)
        {
            case Question.Place when answers.Tie == Tie.Introduced:
                IntroductionWriter.Write(sentences, answers, understood);
                break;
            case Question.Place when isRepeated && SaidPlace.Write(sentences, answers, understood):
                break;
            case Question.Place when answers.TieDetail is TieDetail.HaveApplied or TieDetail.WouldApply:
                VacancyWriter.Write(sentences, answers, understood, isRepeated);
                break;
            case Question.Place:
                PlaceWriter.Write(sentences, answers, understood);
                break;
            case Question.Role:
                WriteRole(sentences, understood, isRepeated);
                break;
            default:
                WriteEach(sentences, understood, isRepeated);
                break;
        }
    }

    private void WriteEach(List<string> sentences, Understood understood, bool isRepeated)
    {
        var variant = Stems.For(understood.Question, answers)?.Variant ?? StemVariant.Plain;
        foreach (var sentence in sentences)
        {
            var words = Wordlist.Of(sentence);
            if (understood.Question == Question.Ask && understood.Statements.Count > 0 && IsCondition(sentence))
            {
                // A way out belongs to its question and is never cut from it.
                understood.Statements[^1] = understood.Statements[^1] with { Text = $"{understood.Statements[^1].Text} {sentence.AsSentence()}" };
                continue;
            }

            var isFirst = understood.Statements.Count == 0;
            if (!isFirst && !isRepeated && IsAside(words))
            {
                understood.Leave(sentence, LeftOutReason.Aside);
                continue;
            }

            var statement = understood.Question switch
            {
                Question.Ask when isRepeated && sentence.EndsWith('?') && Confidence.IsSaidToRecipient(sentence) => new Statement(sentence.Capitalised(), Question.Ask, StatementRole.Ask),
                Question.Ask => AskWriter.Write(sentence, Question.Ask),
                _ when sentence.EndsWith('?') || Signs.Open(sentence, ["if you can", "if you could", "if you would"]) => AskWriter.Write(sentence, understood.Question),
                Question.Deed or Question.ShortDeed => DeedWriter.Write(words, understood.Question, variant, isFirst && sentence == sentences[0], understood.Statements.Count > 0 && understood.Statements[^1].Text.StartsWith("You ", StringComparison.Ordinal), isRepeated),
                _ => SelfWriter.Write(words, understood.Question, RoleOf(understood.Question)),
            };
            // "My boxes open up in the heat": what was said with the question tells why it is asked.
            if (isRepeated && !isFirst && understood.Question == Question.Ask && !sentence.EndsWith('?') && (Shape.StartsWithSelf(words) || words[0].IsAny("my", "our", "it", "it's")) && Confidence.IsGood(sentence.AsSentence()))
                statement = new Statement(sentence.AsSentence(), Question.Ask, StatementRole.Ask) { LeansBack = true };
            statement ??= Salvaged(words, understood.Question) ?? (isRepeated ? AsSaid(sentence, words, understood.Question) : null);
            if (statement is null || (!isFirst && statement.Role == StatementRole.Ask && statement.IsFramed) || (isFirst && statement.LeansBack) || IsFollowOn(statement, words, understood, sentence == sentences[0]))
                understood.Leave(sentence, Shape.IsOnlyPraise(words) ? LeftOutReason.Praise : DeedWriter.IsTheirTitle(words) ? LeftOutReason.TheirOwnTitle : LeftOutReason.Unclear);
            else
                understood.Statements.Add(statement);
        }
    }

    /// <summary>What was typed to "We worked together at …" names no place: then the tie is told without one.</summary>
    private void TellTieAlone(Understood understood)
    {
        if (understood.Statements.Exists(statement => statement.Role == StatementRole.Link) || answers.Tie is not (Tie.Worked or Tie.Studied or Tie.Customer) || answers.TieDetail == TieDetail.OtherYears)
            return;
        understood.Statements.Insert(0, new Statement(PlaceFrame.For(answers).Lead.AsSentence(), Question.Place, StatementRole.Link));
    }

    /// <summary>"The director thinks it is us", "I was angry one day": told in passing to us, and not to the recipient.</summary>
    private static bool IsAside(List<Word> words) =>
        !words.Exists(word => word.IsAny("you", "your", "you're", "you've"))
        && (words[0].IsAny("the", "my", "our", "his", "her") && words.Skip(1).Take(2).Any(OtherPersons.IsPerson) && !Shape.StartsWithSelf(words)
            || words.Exists(word => word.IsAny("angry", "furious", "ashamed", "jealous", "embarrassed", "humiliated", "crying", "cried", "lonely", "depressed")));

    private static bool IsCondition(string sentence) =>
        Signs.Open(sentence, ["no need", "only if", "unless", "no rush", "no hurry", "no pressure", "if not", "ignore this", "a no is"]);

    /// <summary>A short remark, or what follows a sentence that could not be built: without its head it says something else.</summary>
    private static bool IsFollowOn(Statement statement, List<Word> words, Understood understood, bool isFirst)
    {
        if (isFirst || statement.Role is StatementRole.Offer or StatementRole.Ask)
            return false;
        if (words.Count < 7 && Shape.StartsWithSelf(words) && understood.Statements.Count == 0 && understood.LeftOut.Exists(left => left.Reason == LeftOutReason.Unclear) && understood.Question == Question.Deed)
            return true;
        // "She did nothing!" praises only behind what was left out.
        if (words.Count < 4 && understood.Question == Question.Deed && understood.LeftOut.Exists(left => left.Reason == LeftOutReason.Unclear))
            return true;
        // A number that was left out is what the rest belongs to: "In the whole country we are less than ten."
        if (understood.Question == Question.Fact && understood.Statements.Count == 0 && understood.LeftOut.Exists(left => left.Reason == LeftOutReason.Unclear && Wordlist.Count(left.Words) > 3))
            return true;
        var headless = understood.Statements.Count == 0 && understood.LeftOut.Exists(left => left.Reason == LeftOutReason.Unclear && left.Words.Split(' ').Length > 3);
        var shortest = understood.LeftOut.Exists(left => left.Reason == LeftOutReason.Unclear) ? 5 : 4;
        return (words.Count < shortest && words.Any(word => word.IsAny("i", "we")) && !words.Any(word => char.IsDigit(word.Core.FirstOrDefault('x')))) || (headless && statement.Role == StatementRole.Deed && !statement.Text.StartsWith("You", StringComparison.Ordinal));
    }

    /// <summary>"blind tasting so I can't promise anything": the clause with a subject stands by itself.</summary>
    private static Statement? Salvaged(List<Word> words, Question question)
    {
        var at = words.FindIndex(1, word => word.IsAny("so", "but"));
        if (at < 1 || at + 2 >= words.Count)
            return null;
        var clause = words.GetRange(at + 1, words.Count - at - 1);
        return Shape.StartsWithSelf(clause) || Shape.StartsWithYou(clause) ? new Statement(clause.Text().AsSentence(), question, Roles.OfSelf(clause, RoleOf(question))) : null;
    }

    /// <summary>What was said twice, and the second time as to the recipient, stands as it was said.</summary>
    private static Statement? AsSaid(string sentence, List<Word> words, Question question)
    {
        if (question == Question.Ask)
            return sentence.EndsWith('?') ? new Statement(sentence.Capitalised(), question, StatementRole.Ask) : null;
        if (words[0].IsAny("your", "my", "our", "the") && question == Question.Deed)
            return null;
        if (words[0].IsAny("my", "our", "the") && !words.Skip(1).Take(MostBeforeVerb).Any(word => Verbs.IsPast(word.Core) || Verbs.IsThird(word.Core) || Lexicon.Auxiliaries.Contains(word.Core)) && !Grammar.Sentence.IsWhole(sentence.AsSentence()))
            return null;
        return words.Count > 3 && words[0].IsAny("i", "i'm", "i've", "i'd", "we", "we're", "we've", "you", "you're", "you've", "your", "my", "our", "the", "it", "there")
            ? new Statement(sentence.AsSentence(), question, RoleOf(question))
            : null;
    }

    private static void WriteRole(List<string> sentences, Understood understood, bool isRepeated)
    {
        if (RoleWriter.Said(sentences[0]) is { } said)
            understood.Statements.Add(new Statement(said, Question.Role, StatementRole.Job));
        else if (isRepeated && RoleWriter.IsSaid(sentences[0]))
            understood.Statements.Add(new Statement(sentences[0].AsSentence(), Question.Role, StatementRole.Job));
        else if (RoleWriter.StartsWithVerb(sentences[0]))
            understood.Statements.Add(new Statement(RoleWriter.VerbSentence(sentences[0].TrimEnd('.')), Question.Role, StatementRole.Job));
        else if (RoleWriter.Phrase(sentences[0]) is { } phrase)
            understood.Statements.Add(new Statement($"I'm looking for {phrase}.", Question.Role, StatementRole.Job) { IsFramed = true });
        else if (isRepeated)
            understood.Statements.Add(new Statement("I'm looking for work.", Question.Role, StatementRole.Job)); // The wish itself is never lost.
        foreach (var sentence in sentences.Skip(1))
        {
            if (IsOfSelf(Wordlist.Of(sentence)) && SelfWriter.Write(Wordlist.Of(sentence), Question.Role, StatementRole.Fact) is { } fact)
                understood.Statements.Add(fact);
            else
                understood.Leave(sentence, LeftOutReason.Unclear);
        }
    }

    /// <summary>Behind the role only what the sender says of themself is a fact; the rest is talk about the role.</summary>
    private static bool IsOfSelf(List<Word> words) =>
        Shape.StartsWithSelf(words) || words[0].IsAny("my", "our") || char.IsDigit(words[0].Core.FirstOrDefault('x'));

    private static StatementRole RoleOf(Question question) => question switch
    {
        Question.Place => StatementRole.Link,
        Question.Deed or Question.ShortDeed => StatementRole.Deed,
        Question.News => StatementRole.News,
        Question.Role => StatementRole.Job,
        Question.Fact => StatementRole.Fact,
        Question.Ask => StatementRole.Ask,
        _ => StatementRole.Extra,
    };
}
