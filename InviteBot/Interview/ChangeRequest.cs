using InviteBot.Invitations.Changing;

namespace InviteBot.Interview;

/// <summary>A change of the finished texts, asked for in words.</summary>
internal abstract record ChangeRequest
{
    private ChangeRequest()
    {
    }

    public sealed record Shorter : ChangeRequest;

    public sealed record Longer : ChangeRequest;

    public sealed record InTone(Tone Tone) : ChangeRequest;

    public sealed record WithoutJobLine : ChangeRequest;

    public sealed record SmallJobLine : ChangeRequest;

    public sealed record Correct(Correction Correction) : ChangeRequest;

    /// <param name="Sentence">Counted from one, behind the greeting; zero is the last, null all of them.</param>
    public sealed record OtherWording(int? Sentence) : ChangeRequest;

    public sealed record Undo : ChangeRequest;

    public sealed record Edit : ChangeRequest;
}
