using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Normalising;

namespace InviteBot.Invitations.Advice;

/// <summary>Reads what somebody could use to become known: "her post on night boats, the Rook Lift forum, Bettina knows us both".</summary>
public static class WarmUpReader
{
    private static readonly string[] Contacts = ["knows us", "knows her", "knows him", "knows them", "knows both", "know us both", "friend of", "mutual friend", "could introduce", "works with her", "works with him", "works with them", "is her friend", "is his friend"];
    private static readonly string[] Groups = ["group", "forum", "community", "slack", "discord", "club", "choir", "association", "mailing list", "society"];
    private static readonly string[] Events = ["event", "fair", "conference", "meetup", "festival", "congress", "workshop", "exhibition", "open day", "symposium", "webinar", "talk in", "talk at", "market"];
    private static readonly string[] Posts = ["post", "article", "column", "blog", "video", "podcast", "book", "newsletter", "interview", "paper", "talk", "comment", "thread"];
    private static readonly string[] Leads = ["a post about ", "a post on ", "her post about ", "his post about ", "their post about ", "her post on ", "his post on ", "their post on ", "there is ", "there's ", "we are both in ", "we're both in ", "both in ", "i am in ", "i'm in ", "i go to ", "she goes to ", "he goes to ", "they go to ", "maybe ", "and "];

    public static WarmUpFacts Read(string typed)
    {
        var facts = WarmUpFacts.None;
        foreach (var part in typed.Split(['\n', ',', ';', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            var piece = Characters.Clean(part);
            if (Signs.Find(piece, Contacts) is { At: > 0 } contact)
                facts = facts with { MutualContact = facts.MutualContact ?? WithoutLead(piece[..contact.At].Trim()) };
            else if (Signs.Any(piece, Groups))
                facts = facts with { Group = facts.Group ?? WithoutLead(piece) };
            else if (Signs.Any(piece, Events))
                facts = facts with { Event = facts.Event ?? WithoutLead(piece) };
            else if (Signs.Any(piece, Posts))
                facts = facts with { Post = facts.Post ?? WithoutLead(piece) };
        }

        return facts;
    }

    private static string WithoutLead(string piece)
    {
        foreach (var lead in Leads)
        {
            if (piece.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && piece.Length > lead.Length)
                piece = piece[lead.Length..];
        }

        return piece;
    }
}
