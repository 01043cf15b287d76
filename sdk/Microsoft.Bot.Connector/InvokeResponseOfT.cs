namespace Microsoft.Bot.Builder;

/// <summary>An answer to an invoke whose body is of one type.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    public new T Body
    {
        get => (T)base.Body;
        set => base.Body = value;
    }
}
