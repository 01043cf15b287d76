namespace InviteBot.Invitations;

/// <summary>Lengths in UTF-16 units, as LinkedIn counts them, and in words.</summary>
public static class TextLimits
{
    /// <summary>Note of a free account.</summary>
    public static readonly int Note200 = 200;

    /// <summary>Note of a Premium account.</summary>
    public static readonly int Note300 = 300;

    /// <summary>InMail body; help pages say 2,000, tools measured 1,900.</summary>
    public static readonly int Message = 1_900;

    public static readonly int Subject = 200;

    public static readonly int MessageWordsAtLeast = 55;

    public static readonly int MessageWordsAtMost = 140;

    /// <summary>A "You …" sentence longer than this does not go into the 200-character note.</summary>
    public static readonly int DeedInShortNote = 80;

    /// <summary>What is read of one answer; nobody types more by hand.</summary>
    public static readonly int Answer = 2_000;

    public static readonly int Name = 80;

    public static readonly int SignOff = 60;
}
