namespace InviteBot.Invitations.Reviewing;

/// <summary>A sentence of a draft, where it begins there, and the signs that stand in it; each sign is looked for once.</summary>
internal sealed class DraftSentence(string text, int start)
{
    private ulong _asked;
    private ulong _found;

    public string Text { get; } = text;

    public int Start { get; } = start;

    public int End => Start + Text.Length;

    public bool Has(Signal signal)
    {
        var bit = 1UL << (int)signal;
        if ((_asked & bit) == 0)
        {
            _asked |= bit;
            if (Signals.Has(signal, Text))
                _found |= bit;
        }

        return (_found & bit) != 0;
    }

    /// <summary>The sign stands there and nothing before it takes it back: "nothing urgent", "I'm not asking for a job".</summary>
    public bool Means(Signal signal) => All(signal).Exists(match => !Signals.IsDenied(Text, match.At));

    /// <summary>Every place where the sign stands.</summary>
    public List<(int At, int Length)> All(Signal signal) => Has(signal) ? Signals.FindAll(signal, Text) : [];
}
