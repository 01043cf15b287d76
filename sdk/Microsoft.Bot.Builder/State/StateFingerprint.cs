using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Hashes the JSON of a state while it is written, so that the text itself is never built.</summary>
internal sealed class StateFingerprint : TextWriter
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private StateFingerprint()
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.Unicode;

    public static string Of(object state)
    {
        using var fingerprint = new StateFingerprint();
        using (var json = new JsonTextWriter(fingerprint) { CloseOutput = false })
            StateJson.Plain.Serialize(json, state);

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        fingerprint._hash.GetHashAndReset(digest);
        return Convert.ToBase64String(digest);
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer) => _hash.AppendData(MemoryMarshal.AsBytes(buffer));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _hash.Dispose();

        base.Dispose(disposing);
    }
}
