namespace AdaptiveCards;

/// <summary>Something strange about a card.</summary>
public class AdaptiveWarning(int code, string message)
{
    /// <summary>The kinds of warning that have a number.</summary>
    public enum WarningStatusCode
    {
        UnsupportedSchemaVersion = 7,
        InvalidLanguage = 12,
        MaxActionsExceeded = 13,
        EmptyLabelInRequiredInput = 14,
        NoErrorMessageForValidatedInput = 15,
    }

    public int Code { get; set; } = code;

    public string Message { get; set; } = message;

    public override string ToString() => Message;
}
