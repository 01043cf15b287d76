using System.Collections.Frozen;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace InviteBot.Storage;

/// <summary>
/// The types that stored JSON may create, each under a name of its own that outlives a move or a new version of an
/// assembly. Whatever else a stored text names is not created.
/// </summary>
internal sealed class KnownTypes : DefaultSerializationBinder
{
    private readonly FrozenDictionary<string, Type> _types;
    private readonly FrozenDictionary<Type, string> _names;

    public KnownTypes(IReadOnlyDictionary<string, Type> types)
    {
        var all = new Dictionary<string, Type>(types, StringComparer.Ordinal) { ["Properties"] = typeof(Dictionary<string, object>) };
        _types = all.ToFrozenDictionary(StringComparer.Ordinal);
        _names = all.ToFrozenDictionary(each => each.Value, each => each.Key);
    }

    public override void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        typeName = _names.TryGetValue(serializedType, out var name)
            ? name
            : throw new JsonSerializationException($"{serializedType} is not among the types that may be stored.");
    }

    public override Type BindToType(string? assemblyName, string typeName) =>
        assemblyName is null && _types.TryGetValue(typeName, out var type)
            ? type
            : throw new JsonSerializationException("The stored text names a type that may not be created.");
}
