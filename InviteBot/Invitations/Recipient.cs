namespace InviteBot.Invitations;

/// <summary>The person invited: the name as typed, and the form a greeting uses ("Ruta", "Dr Tasker").</summary>
public sealed record Recipient(string Name, string GreetingName, bool IsFormal = false, string? Workplace = null, Pronoun? Pronoun = null)
{
    /// <summary>More words than a given name and a family name, so that a label may have been taken for the name.</summary>
    public bool MayBeMisnamed { get; init; }

    public string Greeting => IsFormal ? $"Dear {GreetingName}," : $"Hi {GreetingName},";
}
