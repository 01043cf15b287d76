using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Slots;

/// <summary>Tells what a sentence about the sender does, whichever question it answers.</summary>
internal static class Roles
{
    private static readonly string[] Giving = ["send", "show", "lend", "give", "bring", "check", "share", "help", "offer", "return", "swap", "teach", "draw", "fix", "translate", "pay"];

    public static StatementRole OfSelf(List<Word> words, StatementRole otherwise)
    {
        var modal = words.Count > 2 && (words[0].IsAny("i'll", "we'll", "i'd") || words[1].IsAny("can", "could", "will", "would"));
        return modal && words.Skip(1).Take(4).Any(word => word.IsAny(Giving)) && words.Any(word => word.IsAny("you", "your", "exchange", "return", "it", "them", "some", "one", "pieces", "copy"))
            ? StatementRole.Offer
            : otherwise;
    }
}
