namespace Microsoft.Rest;

/// <summary>Names of the rules that an argument may break.</summary>
public static class ValidationRules
{
    public static readonly string CannotBeNull = "CannotBeNull";
}
