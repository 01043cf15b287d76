namespace Microsoft.Rest;

/// <summary>An argument breaks a rule, so the call was not made.</summary>
public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message)
        : base(message)
    {
    }

    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ValidationException(string rule, string target)
        : this(rule, target, null)
    {
    }

    public ValidationException(string rule, string target, object details)
        : base($"'{target}' breaks the rule {rule}.")
    {
        Rule = rule;
        Target = target;
        Details = details;
    }

    public string Rule { get; }

    public string Target { get; }

    public object Details { get; }
}
