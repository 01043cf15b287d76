namespace InviteBot.Invitations.Planning;

/// <summary>Picks one option for each part: the set of most worth that fits.</summary>
internal sealed class Picker
{
    private readonly List<Part> _parts;
    private readonly int[] _bestAhead;
    private readonly int[] _leastAhead;
    private readonly Option[] _current;
    private int _bestWorth = -1;
    private Option[]? _best;

    private Picker(List<Part> parts)
    {
        _parts = parts;
        _current = new Option[parts.Count];
        _bestAhead = new int[parts.Count + 1];
        _leastAhead = new int[parts.Count + 1];
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var (best, least) = (int.MinValue, int.MaxValue);
            foreach (var option in parts[i].Options)
                (best, least) = (Math.Max(best, option.Worth), Math.Min(least, option.Length));
            (_bestAhead[i], _leastAhead[i]) = (_bestAhead[i + 1] + best, _leastAhead[i + 1] + least);
        }
    }

    /// <summary>Null when even the shortest options are too long.</summary>
    public static Option[]? Pick(List<Part> parts, int room, int sentences)
    {
        var picker = new Picker(parts);
        picker.Try(0, 0, room, sentences);
        return picker._best;
    }

    private void Try(int part, int worth, int room, int sentences)
    {
        if (room < _leastAhead[part] || sentences < 0 || worth + _bestAhead[part] <= _bestWorth)
            return;
        if (part == _parts.Count)
        {
            _bestWorth = worth;
            _best ??= new Option[_current.Length];
            _current.CopyTo(_best, 0);
            return;
        }

        foreach (var option in _parts[part].Options)
        {
            _current[part] = option;
            Try(part + 1, worth + option.Worth, room - option.Length, sentences - option.Statements.Length);
        }
    }
}
