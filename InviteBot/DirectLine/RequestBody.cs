using System.Text;
using Newtonsoft.Json.Linq;

namespace InviteBot.DirectLine;

/// <summary>Reads the JSON object of a request, or finds out why that is not possible.</summary>
internal static class RequestBody
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>An absent body is an empty object.</summary>
    public static async Task<(JObject Body, IResult? Refusal)> ReadAsync(HttpRequest request, int atMost, CancellationToken cancellationToken)
    {
        var nothing = new JObject();
        if (request.ContentLength == 0 || (request.ContentLength is null && !request.Headers.ContainsKey("Transfer-Encoding") && !request.Protocol.StartsWith("HTTP/2", StringComparison.Ordinal)))
            return (nothing, null);
        if (!request.HasJsonContentType())
            return (nothing, DirectLineError.UnsupportedType());
        if (request.ContentLength > atMost || await ReadBytesAsync(request.Body, (int)(request.ContentLength ?? atMost), cancellationToken) is not { } bytes)
            return (nothing, DirectLineError.TooLarge($"The body is longer than {atMost} bytes."));
        if (Decode(bytes) is not { } text)
            return (nothing, DirectLineError.BadRequest("The body is not UTF-8."));
        return ActivityJson.ReadObject(text) is { } body ? (body, null) : (nothing, DirectLineError.BadRequest("The body is not a JSON object."));
    }

    private static async Task<ArraySegment<byte>?> ReadBytesAsync(Stream body, int atMost, CancellationToken cancellationToken)
    {
        var buffer = new byte[atMost + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return length <= atMost ? new ArraySegment<byte>(buffer, 0, length) : (ArraySegment<byte>?)null;
    }

    private static string? Decode(ArraySegment<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
