namespace InviteBot.Invitations;

/// <summary>The rules of the rubric.</summary>
public enum RuleId
{
    /// <summary>Not a form letter.</summary>
    R1 = 1,

    /// <summary>Says where you know them from, or that you don't.</summary>
    R2,

    /// <summary>One detail true only of this person.</summary>
    R3,

    /// <summary>Says why you write.</summary>
    R4,

    /// <summary>Job help is stated if wanted, absent if not.</summary>
    R5,

    /// <summary>One ask, small and answerable.</summary>
    R6,

    /// <summary>Common ground is named when asking for job help.</summary>
    R7,

    /// <summary>Only facts that were given.</summary>
    R8,

    /// <summary>A third person is named only with permission.</summary>
    R9,

    /// <summary>Fits the channel.</summary>
    R10,

    /// <summary>Frees, and does not command or press.</summary>
    R11,

    /// <summary>About them at least as much as about me.</summary>
    R12,

    /// <summary>Right name, right person.</summary>
    R13,

    /// <summary>Clean text.</summary>
    R14,

    /// <summary>No pitch, link, phone number or emoji.</summary>
    R15,

    /// <summary>Neither needy nor flattering.</summary>
    R16,

    /// <summary>Sounds like a person.</summary>
    R17,

    /// <summary>No contact claimed that did not happen.</summary>
    R18,

    /// <summary>Sensitive facts stay out.</summary>
    R19,

    /// <summary>Language and form of address agree.</summary>
    R20,
}
