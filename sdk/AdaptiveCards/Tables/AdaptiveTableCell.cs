namespace AdaptiveCards;

/// <summary>One cell of a table.</summary>
public class AdaptiveTableCell : AdaptiveContainer
{
    public new const string TypeName = "TableCell";

    public AdaptiveTableCell()
    {
        Type = TypeName;
    }
}
