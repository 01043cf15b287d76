using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>What only reading or composing tells of the answers, each found when it is first asked for.</summary>
internal sealed class ReadAnswers(Answers answers)
{
    private bool? _hasRoomForMore;
    private bool? _isDeedTooLong;
    private bool? _hasRoughLines;
    private bool? _tellsWishInNews;

    /// <summary>The message is short, and one more line would help it.</summary>
    public bool HasRoomForMore => _hasRoomForMore ??= InvitationComposer.Compose(answers).OpenPoints.Any(point => point.Kind == OpenPointKind.MoreRoom);

    /// <summary>A deed that was said twice is not asked for a third time, nor one that will be read back.</summary>
    public bool IsDeedTooLong => _isDeedTooLong ??= answers.Deed is { Kind: LineKind.Typed } deed && LineReader.Read(Question.Deed, deed, answers) is { IsTooLongForNote: true, IsDoubtful: false };

    public bool HasRoughLines => _hasRoughLines ??= ReadBack.Lines(answers).Count > 0;

    /// <summary>The wish for a job stands in the news, so that the work need not be asked for.</summary>
    public bool TellsWishInNews => _tellsWishInNews ??= LineReader.TellsWishInNews(answers);
}
