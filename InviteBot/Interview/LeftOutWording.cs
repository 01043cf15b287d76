using InviteBot.Invitations;

namespace InviteBot.Interview;

/// <summary>Says what of an answer is not in the texts, and why.</summary>
internal static class LeftOutWording
{
    public static string Say(LeftOut leftOut) => $"Left out: “{leftOut.Words}”, {Why(leftOut.Reason)}.";

    /// <summary>Declined or personal things are said at once; the rest can wait for the check.</summary>
    public static bool IsWorthSayingAtOnce(LeftOut leftOut) => leftOut.Reason is LeftOutReason.Exaggeration or LeftOutReason.Private or LeftOutReason.Rude;

    private static string Why(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Private => "it is private",
        LeftOutReason.Rude => "it would not be kind to read",
        LeftOutReason.Instruction => "I took it as a word to me",
        LeftOutReason.Exaggeration => "you said it isn't quite so, and the true part is strong enough",
        LeftOutReason.Doubt => "you weren't sure of it",
        LeftOutReason.Aside => "it reads like an aside",
        LeftOutReason.TheirOwnTitle => "they know their own job",
        LeftOutReason.Praise => "a fact says it better than praise",
        LeftOutReason.NoRoom => "there was no room",
        _ => "I could not make a clean sentence of it",
    };
}
