namespace InviteBot.Cards;

/// <summary>The names in the data of our card buttons.</summary>
internal static class CardFields
{
    public static readonly string Verb = "verb";
    public static readonly string Card = "card";
    public static readonly string Argument = "argument";

    /// <summary>What <see cref="CardVerbs.Copy"/> puts on the clipboard.</summary>
    public static readonly string Text = "text";

    /// <summary>The id of the one input a card of ours has; it wins over <see cref="Argument"/>.</summary>
    public static readonly string Input = "input";

    /// <summary>In front of the name of each question on the form.</summary>
    public static readonly string FormPrefix = "form-";

    /// <summary>The id of the input in which the text of that form is edited.</summary>
    public static string Edited(string form) => $"edited-{form}";
}
