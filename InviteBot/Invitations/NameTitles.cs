namespace InviteBot.Invitations;

/// <summary>Tells the titles in front of a name, and how they are written in a greeting.</summary>
internal static class NameTitles
{
    private static readonly string[] Trades = ["meister", "meisterin", "leiter", "leiterin", "direktor", "direktorin", "ingenieur", "ingenieurin", "arkitekt", "architekt", "architektin"];

    // English short forms stand without their full stop, those of other languages as typed.
    private static readonly HashSet<string> WithoutStop = new(["dr", "prof", "mr", "mrs", "ms", "mx", "rev", "sr", "capt", "hon", "sgt", "col", "ing", "mag", "profa", "sra", "dra"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A known title, wherever it stands.</summary>
    public static bool IsTitle(string word) => NameWords.Titles.Contains(word.TrimEnd('.')) || IsTrade(word);

    /// <summary>A title in front of the name; the first word may also be a short form with a full stop that is no initial, such as "Lic.".</summary>
    public static bool IsTitle(string word, int index) =>
        IsTitle(word) || (index > 0 && NameWords.FurtherTitles.Contains(word.TrimEnd('.')))
        || word is "DI"
        || (index == 0 && word.Length > 2 && word.IndexOf('.', StringComparison.Ordinal) > 1);

    public static string Written(string typed)
    {
        var title = WithoutStop.Contains(typed.TrimEnd('.')) ? typed.TrimEnd('.') : typed;
        return title.Equals("pipe", StringComparison.OrdinalIgnoreCase) ? "Pipe Major" : char.ToUpperInvariant(title[0]) + title[1..];
    }

    /// <summary>"Schornsteinfegermeister": German puts the trade in front of the name.</summary>
    private static bool IsTrade(string word) => word.Length > 9 && Array.Exists(Trades, trade => word.EndsWith(trade, StringComparison.Ordinal));
}
