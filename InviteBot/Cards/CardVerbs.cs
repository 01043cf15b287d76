namespace InviteBot.Cards;

/// <summary>What the buttons of our cards ask for; each travels as <c>verb</c> in the data of an Action.Submit.</summary>
internal static class CardVerbs
{
    // static readonly, not const: a constant is copied into the room that uses it, and the room check could not see the use.

    /// <summary>Copies <c>text</c> to the clipboard. The web page does it by itself; elsewhere the bot sends the text as a plain message.</summary>
    public static readonly string Copy = "copy";

    /// <summary>Stands for typing <c>argument</c>.</summary>
    public static readonly string Say = "say";

    public static readonly string Reword = "reword";
    public static readonly string ChangeAnswer = "change";
    public static readonly string OtherVersions = "versions";
    public static readonly string StartOver = "restart";
    public static readonly string SignOff = "sign";

    /// <summary>Checks the text that was edited in the input of the form that <c>argument</c> names.</summary>
    public static readonly string Edit = "edit";

    /// <summary>Changes tone or length as <c>argument</c> says.</summary>
    public static readonly string Shape = "shape";

    /// <summary>Hands in the form.</summary>
    public static readonly string Form = "form";

    /// <summary>Hands in the lines that were read back.</summary>
    public static readonly string ReadBack = "lines";

    /// <summary>On a review: tell what the draft is for.</summary>
    public static readonly string Tell = "tell";

    /// <summary>On a review: back to where the conversation was.</summary>
    public static readonly string GoOn = "on";

    /// <summary>What a button that is executed may ask for.</summary>
    public static readonly IReadOnlySet<string> All = new HashSet<string>(StringComparer.Ordinal) { Copy, Say, Reword, ChangeAnswer, OtherVersions, StartOver, SignOff, Edit, Shape, Form, ReadBack, Tell, GoOn };
}
