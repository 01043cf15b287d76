namespace AdaptiveCards;

/// <summary>Writes a value by its name; a name that is not known is read as the default.</summary>
internal sealed class IgnoreDefaultStringEnumConverter<TEnum>(bool camelCase) : KnownNamesConverter<TEnum>(camelCase, unknown: default(TEnum))
    where TEnum : struct, Enum
{
    public IgnoreDefaultStringEnumConverter()
        : this(false)
    {
    }
}
