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

    private readonly ConcurrentDictionary<(string Assembly, string Name), Type> _written = new();

    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        // Newtonsoft writes names without versions and reads back what it wrote, so they are kept in that form.
        assemblyName = serializedType.Assembly.GetName().Name;
        typeName = VersionOfAssembly().Replace(serializedType.FullName, "");
        _written.TryAdd((assemblyName, typeName), serializedType);
    }

    public override Type BindToType(string assemblyName, string typeName)
        => _written.TryGetValue((assemblyName, typeName), out var type)
            ? type
            : throw new JsonSerializationException($"The type {typeName} was not stored by this process.");

    [GeneratedRegex(", Version=[^,\\]]*, Culture=[^,\\]]*, PublicKeyToken=[^,\\]]*", RegexOptions.CultureInvariant)]
    private static partial Regex VersionOfAssembly();
}
