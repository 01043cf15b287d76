using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps type names in memory storage, and creates only types that this process has stored before.</summary>
internal sealed partial class OwnTypesBinder : DefaultSerializationBinder
{
    public static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        SerializationBinder = new OwnTypesBinder(),
    });

    private readonly ConcurrentDictionary<Type, (string Assembly, string Name)> _names = new();
    private readonly ConcurrentDictionary<(string Assembly, string Name), Type> _written = new();

    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
        => (assemblyName, typeName) = _names.GetOrAdd(serializedType, Register);

    public override Type BindToType(string assemblyName, string typeName)
        => _written.TryGetValue((assemblyName, typeName), out var type)
            ? type
            : throw new JsonSerializationException($"The type {typeName} was not stored by this process.");

    // Newtonsoft writes names without versions and reads back what it wrote, so they are kept in that form.
    private (string Assembly, string Name) Register(Type type)
    {
        var name = (type.Assembly.GetName().Name, VersionOfAssembly().Replace(type.FullName, string.Empty));
        _written[name] = type;
        return name;
    }

    [GeneratedRegex(", Version=[^,\\]]*, Culture=[^,\\]]*, PublicKeyToken=[^,\\]]*", RegexOptions.CultureInvariant)]
    private static partial Regex VersionOfAssembly();
}
