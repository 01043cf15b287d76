namespace InviteBot.Invitations.Language;

/// <summary>Asks after the letters of a text; unlike those of LINQ, with which they share the names, they allocate nothing.</summary>
internal static class Letters
{
    public static bool Any(this string text, Func<char, bool> isWanted)
    {
        foreach (var letter in text)
        {
            if (isWanted(letter))
                return true;
        }

        return false;
    }

    public static bool All(this string text, Func<char, bool> isWanted)
    {
        foreach (var letter in text)
        {
            if (!isWanted(letter))
                return false;
        }

        return true;
    }

    public static int Count(this string text, Func<char, bool> isWanted)
    {
        var count = 0;
        foreach (var letter in text)
            count += isWanted(letter) ? 1 : 0;
        return count;
    }
}
