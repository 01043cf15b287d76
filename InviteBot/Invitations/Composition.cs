namespace InviteBot.Invitations;

/// <summary>An invitation in its three lengths, with what was left out and what is still to be asked.</summary>
public sealed record Composition(InvitationVersion Version, string Reason, InvitationText Note200, InvitationText Note300, InvitationText Message)
{
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    public IReadOnlyList<OpenPoint> OpenPoints { get; init; } = [];

    /// <summary>The one question whose answer would help most; null when there is enough.</summary>
    public Question? WouldHelpMost { get; init; }

    /// <summary>Nothing links the two yet: a warm-up serves better than a note.</summary>
    public bool IsTooEarly { get; init; }

    /// <summary>The questions of which the sender can take another wording.</summary>
    public IReadOnlyList<Question> Rewordable { get; init; } = [];

    public InvitationText this[TextForm form] => form switch
    {
        TextForm.Note200 => Note200,
        TextForm.Note300 => Note300,
        _ => Message,
    };
}
