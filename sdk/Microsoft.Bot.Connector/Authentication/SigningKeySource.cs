using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys that an issuer publishes: fetched once for all who wait, kept for a day, looked up again at most every
/// five minutes for keys not known yet, and kept beyond the day while the issuer cannot be reached.
/// </summary>
internal sealed class SigningKeySource(string metadataUrl, BotHttp http)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private volatile IReadOnlyDictionary<string, PublishedKey> _keys;
    private Task<IReadOnlyDictionary<string, PublishedKey>> _fetch;
    private long _fetchedAt;
    private long? _lookedAgainAt;

    public async Task<IReadOnlyDictionary<string, PublishedKey>> GetAsync(CancellationToken cancellationToken)
    {
        var keys = _keys;
        if (keys is null)
        {
            return await FirstFetch().WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return TimeProvider.System.GetElapsedTime(Interlocked.Read(ref _fetchedAt)) < Lifetime
            ? keys
            : await LookAgainAsync(keys, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fetches the keys once more, unless that was done a moment ago, and keeps the known ones if that fails.</summary>
    public async Task<IReadOnlyDictionary<string, PublishedKey>> LookAgainAsync(
        IReadOnlyDictionary<string, PublishedKey> seen, CancellationToken cancellationToken)
    {
        Task<IReadOnlyDictionary<string, PublishedKey>> fetch;
        lock (_gate)
        {
            if (!ReferenceEquals(seen, _keys))
            {
                return _keys;
            }

            if (_fetch is null && _lookedAgainAt is { } last && TimeProvider.System.GetElapsedTime(last) < Pause)
            {
                return seen;
            }

            _lookedAgainAt = _fetch is null ? TimeProvider.System.GetTimestamp() : _lookedAgainAt;
            fetch = FetchOnce();
        }

        try
        {
            return await fetch.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidOperationException)
        {
            return seen;
        }
    }

    private static Dictionary<string, PublishedKey> Read(string document)
    {
        var keys = new Dictionary<string, PublishedKey>(StringComparer.Ordinal);
        foreach (var key in JsonWebKeySet.Create(document).Keys)
        {
            if (key.Kid is not null && key.Kty == JsonWebAlgorithmsKeyTypes.RSA && (key.Use is null or JsonWebKeyUseNames.Sig))
            {
                keys[key.Kid] = new PublishedKey(SigningKey(key), Endorsements(key));
            }
        }

        return keys.Count > 0 ? keys : throw new FormatException("The issuer publishes no signing key.");
    }

    // A certificate also says how long its key may be used, which the bare numbers do not.
    private static SecurityKey SigningKey(JsonWebKey key) => key.X5c is [var certificate, ..]
        ? new X509SecurityKey(X509CertificateLoader.LoadCertificate(Convert.FromBase64String(certificate)), key.Kid)
        : key;

    private static HashSet<string> Endorsements(JsonWebKey key) => key.AdditionalData.TryGetValue("endorsements", out var names)
        ? names switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(name => name.ToString()).ToHashSet(StringComparer.Ordinal),
            IEnumerable<object> list => list.Select(name => name?.ToString()).ToHashSet(StringComparer.Ordinal),
            _ => [],
        }
        : [];

    // Whoever saw no keys a moment ago may find them here.
    private Task<IReadOnlyDictionary<string, PublishedKey>> FirstFetch()
    {
        lock (_gate)
        {
            return _keys is { } ready ? Task.FromResult(ready) : FetchOnce();
        }
    }

    private Task<IReadOnlyDictionary<string, PublishedKey>> FetchOnce()
    {
        lock (_gate)
        {
            return _fetch ??= FetchAsync();
        }
    }

    private async Task<IReadOnlyDictionary<string, PublishedKey>> FetchAsync()
    {
        // Leaves the lock of the caller before anything can finish.
        await Task.Yield();
        try
        {
            using var limit = new CancellationTokenSource(Patience);
            var metadata = OpenIdConnectConfiguration.Create(await GetAsync(metadataUrl, limit.Token).ConfigureAwait(false));
            var keys = Read(await GetAsync(metadata.JwksUri, limit.Token).ConfigureAwait(false));
            Interlocked.Exchange(ref _fetchedAt, TimeProvider.System.GetTimestamp());
            return _keys = keys;
        }
        catch (Exception trouble)
        {
            throw new InvalidOperationException("The keys of the issuer cannot be fetched.", trouble);
        }
        finally
        {
            lock (_gate)
            {
                _fetch = null;
            }
        }
    }

    private async Task<string> GetAsync(string address, CancellationToken cancellationToken) =>
        address is not null && address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? await http.Client.GetStringAsync(address, cancellationToken).ConfigureAwait(false)
            : throw new FormatException("The address of the keys is not https.");
}
