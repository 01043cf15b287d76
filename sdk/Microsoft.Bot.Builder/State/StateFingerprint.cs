using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Hashes the JSON of a state while it is written, so that the text itself is never built.</summary>
internal sealed class StateFingerprint : TextWriter
{
    private const int BufferSize = 2048;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly char[] _buffer = ArrayPool<char>.Shared.Rent(BufferSize);
    private int _used;

    private StateFingerprint()
        : base(CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.Unicode;

    public static string Of(object state)
    {
        using var fingerprint = new StateFingerprint();
        using (var json = new JsonTextWriter(fingerprint) { CloseOutput = false, ArrayPool = PooledCharacters.Instance })
            StateJson.WithoutNulls.Serialize(json, state);

        fingerprint.HashBuffer();
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        fingerprint._hash.GetHashAndReset(digest);
        return Convert.ToBase64String(digest);
    }

    public override void Write(char value)
    {
        if (_used == _buffer.Length)
            HashBuffer();
        _buffer[_used++] = value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_used == _buffer.Length)
                HashBuffer();

            var part = buffer[..Math.Min(buffer.Length, _buffer.Length - _used)];
            part.CopyTo(_buffer.AsSpan(_used));
            _used += part.Length;
            buffer = buffer[part.Length..];
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            ArrayPool<char>.Shared.Return(_buffer, clearArray: true);
        }

        base.Dispose(disposing);
    }

    private void HashBuffer()
    {
        _hash.AppendData(MemoryMarshal.AsBytes(_buffer.AsSpan(0, _used)));
        _used = 0;
    }

    private sealed class PooledCharacters : IArrayPool<char>
    {
        public static readonly PooledCharacters Instance = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[] array) => ArrayPool<char>.Shared.Return(array, clearArray: true);
    }
}
