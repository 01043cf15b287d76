using InviteBot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InviteBot.Interview;

/// <summary>Finds a person's own kept invitations by words in them, for showing them elsewhere: with no buttons, newest first.</summary>
public sealed class KeptSearch(UserState state)
{
    private readonly IStatePropertyAccessor<KeptInvitations> _kept = state.CreateProperty<KeptInvitations>(nameof(KeptInvitations));

    /// <summary>All of them for no words.</summary>
    internal async Task<IReadOnlyList<KeptInvitation>> FindAsync(ITurnContext turn, string words, CancellationToken cancellationToken)
    {
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var kept = await _kept.GetAsync(turn, () => new KeptInvitations(), cancellationToken);
        return [.. kept.Items.AsEnumerable().Reverse().Where(each => wanted.All(word => Holds(each, word)))];
    }

    internal static Attachment Card(KeptInvitation kept) =>
        KeptInvitationCard.Build(CheckWording.Title(kept.Name), [.. kept.Texts.Select(text => new KeptText(CheckWording.FormName(text.Key), text.Value, ""))], copy: null, [], Replies.NewCardId());

    private static bool Holds(KeptInvitation kept, string word) =>
        kept.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || kept.Texts.Values.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
