namespace Microsoft.Bot.Builder;

/// <summary>The name of a property.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
