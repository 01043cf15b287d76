namespace InviteBot.Interview;

/// <summary>Reads a yes or a no, in words or as a thumb.</summary>
internal static class YesNo
{
    private static readonly string[] YesWords = ["yes", "y", "yep", "yeah", "yup", "sure", "ok", "okay", "of course", "please do", "yes please", "they know", "1"];
    private static readonly string[] NoWords = ["no", "n", "nope", "nah", "no thanks", "better not", "rather not", "don't", "2"];

    /// <summary>True, false, or null when it is neither.</summary>
    public static bool? Read(string text)
    {
        if (text.StartsWith("👍", StringComparison.Ordinal)) return true;
        if (text.StartsWith("👎", StringComparison.Ordinal)) return false;

        var words = TypedText.ForComparison(text);
        if (YesWords.Contains(words)) return true;
        if (NoWords.Contains(words)) return false;
        return words.Split(' ', ',')[0] switch
        {
            "yes" or "yeah" or "yep" or "sure" => true,
            "no" or "nope" or "nah" => false,
            _ => null,
        };
    }
}
