using InviteBot.Invitations.Advice;

namespace InviteBot.Interview;

/// <summary>Reads what somebody tells when asked about a note: a number, an address that is asked for, somebody who knows both.</summary>
internal static class SideFacts
{
    private static readonly string[] AddressWords = ["email", "e-mail", "mail address"];

    public static ChannelFacts Of(string? told, int? notesLeft)
    {
        var words = TypedText.ForComparison(told ?? "");
        return new ChannelFacts
        {
            NotesLeft = notesLeft,
            AsksForEmail = Array.Exists(AddressWords, word => words.Contains(word, StringComparison.Ordinal)),
            MutualContact = WarmUpReader.Read(told ?? "").MutualContact,
        };
    }
}
