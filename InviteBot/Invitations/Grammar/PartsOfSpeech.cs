namespace InviteBot.Invitations.Grammar;

/// <summary>What a word can be in a sentence; most words can be several things.</summary>
[Flags]
internal enum PartsOfSpeech
{
    None = 0,
    Noun = 1 << 0,
    Name = 1 << 1,
    Number = 1 << 2,
    Determiner = 1 << 3,
    Adjective = 1 << 4,
    Adverb = 1 << 5,
    Preposition = 1 << 6,

    /// <summary>A preposition that can also stand alone behind a verb: "up", "off".</summary>
    Particle = 1 << 7,
    To = 1 << 8,
    Coordinator = 1 << 9,
    Subordinator = 1 << 10,
    Question = 1 << 11,
    Relative = 1 << 12,

    /// <summary>Only a subject: "I", "we".</summary>
    SubjectPronoun = 1 << 13,

    /// <summary>Only an object: "me", "us".</summary>
    ObjectPronoun = 1 << 14,

    /// <summary>Either: "you", "it", "everyone".</summary>
    AnyPronoun = 1 << 15,
    Base = 1 << 16,
    Third = 1 << 17,
    Past = 1 << 18,
    Participle = 1 << 19,
    Gerund = 1 << 20,
    Modal = 1 << 21,
    Do = 1 << 22,
    Have = 1 << 23,
    Be = 1 << 24,
    Been = 1 << 25,
    Not = 1 << 26,
    Time = 1 << 27,
    Plural = 1 << 28,
}
