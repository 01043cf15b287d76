namespace InviteBot.Invitations;

/// <summary>The person invited: the name as typed, and the form a greeting uses ("Ruta", "Dr Tasker").</summary>
public sealed record Recipient(string Name, string GreetingName, bool IsFormal = false, string? Workplace = null, Pronoun? Pronoun = null)
{
    public string Greeting => IsFormal ? $"Dear {GreetingName}," : $"Hi {GreetingName},";
}
