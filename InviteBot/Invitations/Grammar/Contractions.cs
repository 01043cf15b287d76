namespace InviteBot.Invitations.Grammar;

/// <summary>A subject and its verb in one word: "I'm", "you've", "we'd".</summary>
internal static class Contractions
{
    /// <summary>Null when the word is no contraction of a subject.</summary>
    public static List<Position>? After(Position position, Token token)
    {
        var mark = token.Core.IndexOf('\'', StringComparison.Ordinal);
        if (mark <= 0 || !IsSubject(token.Core))
            return null;
        var kind = token.Core[..mark].ToLowerInvariant() switch { "i" => SubjectKind.First, "you" or "we" or "they" => SubjectKind.Many, _ => SubjectKind.One };
        var done = position with { Subject = kind };
        if (!position.Has(Seen.Pending))
            done = done.With(Seen.Main);
        return token.Core[(mark + 1)..].ToLowerInvariant() switch
        {
            "m" or "re" => [done.At(Place.AfterBe)],
            "s" => [done.At(Place.AfterBe), done.At(Place.AfterHave)],
            "ve" => [done.At(Place.AfterHave)],
            "d" => [done.At(Place.AfterModal), done.At(Place.AfterHave)],
            "ll" => [done.At(Place.AfterModal)],
            _ => null,
        };
    }

    public static bool IsSubject(string core)
    {
        var mark = core.IndexOf('\'', StringComparison.Ordinal);
        return mark > 0 && core[..mark].ToLowerInvariant() is "i" or "you" or "we" or "they" or "he" or "she" or "it" or "that" or "there" or "here" or "who" or "what" or "where" or "how" or "everyone" or "nobody" or "everything";
    }
}
