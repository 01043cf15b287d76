namespace InviteBot.Invitations.Grammar;

/// <summary>The number of a subject and the verb forms that agree with it.</summary>
internal static class Subjects
{
    public static SubjectKind KindOf(Token token)
    {
        if (token.Core == "I")
            return SubjectKind.First;
        if (token.Word.IsAny("you", "we", "they", "both", "these", "those", "many", "several", "few"))
            return SubjectKind.Many;
        if (token.Is(PartsOfSpeech.Name) || token.Word.IsAny("there", "all", "some", "any", "most", "none", "half", "here", "more", "who", "which", "that", "what"))
            return SubjectKind.Either;
        if (token.Is(PartsOfSpeech.Number) && !token.Word.Is("one"))
            return SubjectKind.Either;
        return token.Is(PartsOfSpeech.Plural) ? SubjectKind.Many : SubjectKind.One;
    }

    public static bool Agrees(SubjectKind subject, Token token)
    {
        if (token.Is(PartsOfSpeech.Past))
            return true;
        var third = token.Is(PartsOfSpeech.Third) && subject is SubjectKind.One or SubjectKind.Either && token.Is(PartsOfSpeech.Third);
        var plain = token.Is(PartsOfSpeech.Base) && subject is SubjectKind.First or SubjectKind.Many && token.Is(PartsOfSpeech.Base) && token.Core is not "be";
        return third || plain || (token.Is(PartsOfSpeech.Modal) && !token.Is(PartsOfSpeech.Base | PartsOfSpeech.Third));
    }

    public static bool AgreesWithBe(SubjectKind subject, string form) => form.ToLowerInvariant() switch
    {
        "am" => subject == SubjectKind.First,
        "is" or "isn't" => subject is SubjectKind.One or SubjectKind.Either,
        "are" or "aren't" => subject is SubjectKind.Many or SubjectKind.Either,
        "was" or "wasn't" => subject != SubjectKind.Many,
        _ => subject is SubjectKind.Many or SubjectKind.Either,
    };
}
