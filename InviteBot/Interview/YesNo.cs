namespace InviteBot.Interview;

/// <summary>Reads a yes or a no, in words or as a thumb.</summary>
internal static class YesNo
{
    private static readonly string[] YesWords = ["yes", "y", "yep", "yeah", "yup", "sure", "ok", "okay", "of course", "please do", "yes please", "they know", "1"];
    private static readonly string[] NoWords = ["no", "n", "nope", "nah", "no thanks", "better not", "rather not", "don't", "2"];

    /// <summary>"he said it is ok": the third person knows.</summary>
    private static readonly string[] Knowing = ["she knows", "he knows", "they know", "she said ok", "he said ok", "it is ok", "it's ok", "its ok", "is fine", "why not", "she agreed", "he agreed", "they agreed", "doesn't mind", "wouldn't mind", "told me to"];

    /// <summary>True, false, or null when it is neither.</summary>
    public static bool? Read(string text)
    {
        if (text.StartsWith("👍", StringComparison.Ordinal)) return true;
        if (text.StartsWith("👎", StringComparison.Ordinal)) return false;

        var words = TypedText.ForComparison(text);
        if (YesWords.Contains(words)) return true;
        if (NoWords.Contains(words)) return false;
        return words.Split(' ', ',', '.', '!')[0] switch
        {
            "yes" or "yeah" or "yep" or "sure" or "ok" or "okay" or "fine" or "ya" or "si" or "sí" or "oui" or "ja" => true,
            "no" or "nope" or "nah" or "nein" or "non" => false,
            _ when Array.Exists(Knowing, sign => words.Contains(sign, StringComparison.Ordinal)) => true,
            _ => null,
        };
    }
}
