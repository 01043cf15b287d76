namespace InviteBot.Invitations.Grammar;

/// <summary>Where in a sentence a reading stands.</summary>
internal enum Place
{
    /// <summary>A clause begins.</summary>
    Start,

    /// <summary>Inside a subject that still lacks its noun: "the old …".</summary>
    SubjectOpen,

    /// <summary>Behind a whole subject with a noun at its end.</summary>
    Subject,

    /// <summary>Behind a subject pronoun.</summary>
    SubjectPronoun,

    /// <summary>Behind a preposition that belongs to the subject or stands in front of it.</summary>
    SubjectPreposition,

    AfterModal,
    AfterHave,
    AfterBe,

    /// <summary>Behind a main verb.</summary>
    Predicate,

    /// <summary>Inside an object that still lacks its noun.</summary>
    ObjectOpen,
    Object,
    ObjectPronoun,

    /// <summary>Inside a time that needs no preposition: "two …", "last …".</summary>
    TimeOpen,
    AfterPreposition,
    AfterTo,
    AfterCoordinator,
    AfterComma,

    /// <summary>Behind "who", "which" or "that" said of a noun.</summary>
    Relative,

    /// <summary>Behind "what", "how many …" in a clause of its own.</summary>
    Wondering,

    /// <summary>A question's subject is to come: "could …", "are …".</summary>
    AskedSubject,
    AskedSubjectOpen,
    AskedSubjectDone,

    /// <summary>Behind the question word that opens the sentence.</summary>
    AskedWord,
}
