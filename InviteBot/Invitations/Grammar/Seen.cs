namespace InviteBot.Invitations.Grammar;

/// <summary>What a reading has seen on its way.</summary>
[Flags]
internal enum Seen
{
    None = 0,

    /// <summary>The main clause has its verb.</summary>
    Main = 1,

    /// <summary>The clause being read was opened by "when", "because" and the like in front of the main one.</summary>
    Fronted = 2,

    /// <summary>A clause about the subject is being read; the subject still waits for its verb.</summary>
    Pending = 4,

    /// <summary>The last verb can be followed by a clause without "that": "said", "think".</summary>
    Saying = 8,

    /// <summary>The verb lets an object act: "made me laugh", "saw you run".</summary>
    Causing = 16,

    /// <summary>A question word or relative left a gap, so a preposition may end the clause.</summary>
    Gap = 32,

    /// <summary>An infinitive or a modal came last, so "and" may join another base form.</summary>
    BareVerb = 64,

    /// <summary>The noun of the subject is a time: "last Tuesday".</summary>
    Timely = 128,

    /// <summary>A second object was read.</summary>
    Second = 256,

    /// <summary>What was read stands in front of the subject: "At the yard …".</summary>
    Front = 512,

    /// <summary>The question's subject is followed by a base form: "could you …".</summary>
    NeedsBase = 1024,

    /// <summary>… by whatever can follow "be".</summary>
    NeedsAny = 2048,

    /// <summary>… by a participle: "have you …".</summary>
    NeedsParticiple = 4096,

    /// <summary>The verb takes two objects: "gave the boy a book".</summary>
    Giving = 8192,

    /// <summary>A passive came last: it takes no object.</summary>
    Passive = 16384,

    /// <summary>"the knot you showed": the verb's object is the noun in front, so none follows.</summary>
    Hole = 32768,

    /// <summary>The text ends with a question mark, so a question may follow what leads up to it.</summary>
    Asking = 65536,

    /// <summary>Somebody said or wrote something, and what it was may follow later.</summary>
    Reporting = 131072,

    /// <summary>The question has begun.</summary>
    Asked = 262144,

    /// <summary>The verb is nothing without an object: "told", "put".</summary>
    Lacking = 524288,

    /// <summary>"when", "how": a subject has to come before the verb.</summary>
    Unsubjected = 1048576,
}
