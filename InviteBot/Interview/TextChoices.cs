using InviteBot.Invitations;
using InviteBot.Invitations.Changing;

namespace InviteBot.Interview;

/// <summary>What was chosen about the texts at the check, besides the answers. Stored; its collections are concrete so that they carry no type names.</summary>
public sealed record TextChoices
{
    public Tone Tone { get; init; }

    public int Shorter { get; init; }

    public bool SmallJobLine { get; init; }

    /// <summary>How often another wording was asked for.</summary>
    public Dictionary<Question, int> Wordings { get; init; } = [];

    /// <summary>The lengths that the person wrote as a whole.</summary>
    public Dictionary<TextForm, OwnText> OwnTexts { get; init; } = [];

    public TextChoices WithAnotherWording(params IEnumerable<Question> questions)
    {
        var wordings = new Dictionary<Question, int>(Wordings);
        foreach (var question in questions) wordings[question] = wordings.GetValueOrDefault(question) + 1;
        return this with { Wordings = wordings };
    }

    public TextChoices WithOwnText(TextForm form, OwnText own) => this with { OwnTexts = new Dictionary<TextForm, OwnText>(OwnTexts) { [form] = own } };
}
