using System.Text;

namespace InviteBot.Invitations.Changing;

/// <summary>A fact that was wrong and what is right: "it was 2019, not 2018".</summary>
public sealed record Correction(string Wrong, string Right)
{
    private static readonly Question[] Lines = [Question.Place, Question.Deed, Question.ShortDeed, Question.News, Question.Role, Question.Fact, Question.Ask, Question.Extra];

    /// <summary>The questions in whose answers the wrong words stand.</summary>
    public IReadOnlyList<Question> FoundIn(Answers answers)
    {
        List<Question> found = [.. Lines.Where(question => answers.LineOf(question) is { } line && Stands(line.Text))];
        if (answers.Recipient is { } recipient && Stands($"{recipient.Name}, {recipient.Workplace}"))
            found.Insert(0, Question.Recipient);
        if (answers.SignOff is { } signOff && Stands(signOff))
            found.Add(Question.SignOff);
        return found;
    }

    /// <summary>The answers with the right words wherever the wrong ones stood.</summary>
    public Answers In(Answers answers)
    {
        foreach (var question in Lines)
        {
            if (answers.LineOf(question) is { } line)
                answers = answers.With(question, line with { Text = In(line.Text) });
        }

        if (answers.SignOff is { } signOff)
            answers = answers with { SignOff = In(signOff) };
        return answers.Recipient is { } recipient ? answers with { Recipient = In(recipient) } : answers;
    }

    /// <summary>Whole words only: the 2018 in "12018" is another number.</summary>
    public string In(string text)
    {
        var mended = new StringBuilder(text.Length);
        var from = 0;
        for (var at = Next(text, 0); at >= 0; at = Next(text, from))
        {
            mended.Append(text, from, at - from).Append(Right);
            from = at + Wrong.Length;
        }

        return mended.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>A corrected name is read anew, so that the greeting follows.</summary>
    private Recipient In(Recipient recipient)
    {
        var workplace = recipient.Workplace is { } place ? In(place) : null;
        if (!Stands(recipient.Name) || RecipientReader.Read(In(recipient.Name)).Recipient is not { } read)
            return recipient with { Workplace = workplace };
        return read with { Workplace = workplace, Pronoun = recipient.Pronoun };
    }

    private bool Stands(string text) => Next(text, 0) >= 0;

    private int Next(string text, int from)
    {
        for (var at = text.IndexOf(Wrong, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Wrong, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + Wrong.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return at;
        }

        return -1;
    }
}
