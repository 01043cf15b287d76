namespace InviteBot.Interview;

/// <summary>Why a message could not be read as words.</summary>
internal enum UnreadableReason
{
    /// <summary>Nothing but blanks or characters without a shape.</summary>
    Empty,

    /// <summary>Emoji or punctuation without a letter or digit.</summary>
    NoWords,

    /// <summary>A file, picture or recording without text.</summary>
    AttachmentOnly,

    /// <summary>More than <see cref="TypedText.LongestAnswer"/> UTF-16 units.</summary>
    TooLong,
}
