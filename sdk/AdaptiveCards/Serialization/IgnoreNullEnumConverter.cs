namespace AdaptiveCards;

/// <summary>Writes a value by its name; a name that is not known is read as no value.</summary>
internal sealed class IgnoreNullEnumConverter<TEnum>(bool camelCase) : KnownNamesConverter<TEnum>(camelCase, unknown: null)
    where TEnum : struct, Enum
{
    public IgnoreNullEnumConverter()
        : this(false)
    {
    }
}
