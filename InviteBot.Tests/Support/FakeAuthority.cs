using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InviteBot.Tests.Support;

/// <summary>The authority of the tests: publishes its metadata and keys, signs tokens of the channel, and hands the bot its own token.</summary>
internal sealed class FakeAuthority : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";

    public const string AppId = "11111111-2222-3333-4444-555555555555";

    public const string AppPassword = "only-for-tests";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, byte> _botTokens = new();
    private int _metadataRequests;
    private int _tokenRequests;

    private FakeAuthority(WebApplication app)
    {
        _app = app;
        Keys = [SigningKey.Create("key-1", "msteams", "webchat")];
    }

    public List<SigningKey> Keys { get; }

    public SigningKey Key => Keys[^1];

    public Uri Address => LoopbackServer.AddressOf(_app);

    public string MetadataUrl => new Uri(Address, "v1/.well-known/openidconfiguration").AbsoluteUri;

    public string LoginUrl => new Uri(Address, "test-tenant").AbsoluteUri;

    public int MetadataRequests => _metadataRequests;

    public int TokenRequests => _tokenRequests;

    /// <summary>What the metadata route answers instead of the metadata.</summary>
    public Func<HttpContext, Task>? MetadataOutage { get; set; }

    /// <summary>What the token route answers instead of a token.</summary>
    public Func<HttpContext, Task>? TokenOutage { get; set; }

    /// <summary>How long it takes over each answer.</summary>
    public TimeSpan Slowness { get; set; } = TimeSpan.Zero;

    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    public static async Task<FakeAuthority> StartAsync()
    {
        var app = LoopbackServer.Build(tls: true);
        var authority = new FakeAuthority(app);
        app.MapGet("/v1/.well-known/openidconfiguration", authority.SendMetadataAsync);
        app.MapGet("/keys", () => Results.Json(new { keys = authority.Keys.Select(Publish) }));
        app.MapPost("/{tenant}/oauth2/v2.0/token", authority.SendTokenAsync);
        await app.StartAsync();
        return authority;
    }

    /// <summary>Signs a token as the channel does; the changes replace claims, and a null takes one away.</summary>
    public string ChannelToken(string serviceUrl, SigningKey? key = null, params (string Name, object? Value)[] changes)
    {
        key ??= Key;
        return Jwt.Sign(new { alg = "RS256", typ = "JWT", kid = key.Kid }, Claims(serviceUrl, changes), key.Rsa);
    }

    public static Dictionary<string, object> Claims(string serviceUrl, params (string Name, object? Value)[] changes)
    {
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Issuer,
            ["aud"] = AppId,
            ["serviceurl"] = serviceUrl,
            ["nbf"] = In(TimeSpan.FromMinutes(-1)),
            ["exp"] = In(TimeSpan.FromHours(1)),
        };
        foreach (var (name, value) in changes)
        {
            if (value is null)
            {
                claims.Remove(name);
            }
            else
            {
                claims[name] = value;
            }
        }

        return claims;
    }

    public static long In(TimeSpan time) => DateTimeOffset.UtcNow.Add(time).ToUnixTimeSeconds();

    /// <summary>Says whether a header carries a token that this authority gave to the bot.</summary>
    public bool Knows(string? authorization) =>
        authorization is not null && authorization.StartsWith("Bearer ", StringComparison.Ordinal) && _botTokens.ContainsKey(authorization[7..]);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Dictionary<string, object?> Publish(SigningKey key)
    {
        var numbers = key.Rsa.ExportParameters(false);
        var published = new Dictionary<string, object?>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.Kid,
            ["n"] = Base64Url.EncodeToString(numbers.Modulus),
            ["e"] = Base64Url.EncodeToString(numbers.Exponent),
        };
        if (key.Endorsements is not null)
        {
            published["endorsements"] = key.Endorsements;
        }

        return published;
    }

    private async Task SendMetadataAsync(HttpContext context)
    {
        Interlocked.Increment(ref _metadataRequests);
        await Task.Delay(Slowness);
        await (MetadataOutage?.Invoke(context)
            ?? context.Response.WriteAsJsonAsync(new { issuer = Issuer, jwks_uri = new Uri(Address, "keys").AbsoluteUri }));
    }

    private async Task SendTokenAsync(HttpContext context)
    {
        Interlocked.Increment(ref _tokenRequests);
        await Task.Delay(Slowness);
        if (TokenOutage is { } outage)
        {
            await outage(context);
            return;
        }

        var form = await context.Request.ReadFormAsync();
        if (form["client_id"] != AppId || form["client_secret"] != AppPassword)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsJsonAsync(new { error = "invalid_client", error_description = "The secret is wrong." });
            return;
        }

        var token = Jwt.Sign(
            new { alg = "RS256", kid = Key.Kid },
            new { iss = LoginUrl, aud = form["scope"].ToString(), jti = Guid.NewGuid(), exp = In(TokenLifetime) },
            Key.Rsa);
        _botTokens[token] = 0;
        await context.Response.WriteAsync(JsonSerializer.Serialize(
            new { token_type = "Bearer", expires_in = (int)TokenLifetime.TotalSeconds, access_token = token }));
    }
}
