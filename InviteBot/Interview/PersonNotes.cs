namespace InviteBot.Interview;

/// <summary>What is noted for a person beyond one conversation. Stored as JSON: a new shape needs a new <see cref="CurrentFormat"/>.</summary>
public sealed class PersonNotes
{
    /// <summary>The shape written by this version of the program.</summary>
    public static readonly int CurrentFormat = 1;

    private const int MostPlans = 5;

    public int Format { get; set; } = CurrentFormat;

    /// <summary>The warm-ups that are under way, oldest first; one for each recipient.</summary>
    public List<KeptPlan> Plans { get; set; } = [];

    /// <summary>How many LinkedIn notes are left, as the person counts them; null when nobody said.</summary>
    public int? NotesLeft { get; set; }

    /// <summary>The month that was said for, such as 2026-11: with the next one LinkedIn gives new notes.</summary>
    public string? NotesMonth { get; set; }

    /// <summary>A new plan for somebody takes the place of the old one; beyond five the oldest goes.</summary>
    public void Add(KeptPlan plan)
    {
        Plans.RemoveAll(each => each.Name == plan.Name);
        Plans.Add(plan);
        if (Plans.Count > MostPlans) Plans.RemoveAt(0);
    }

    /// <summary>The plan for that recipient; null when there is none.</summary>
    public KeptPlan? For(string? name) => Plans.Find(plan => plan.Name == name);
}
