using System.Collections.Concurrent;
using InviteBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InviteBot.Tests.Storage;

/// <summary>The program signs in to PostgreSQL with the token of a managed identity: real program, real server, the machine's identity service played on this one.</summary>
public sealed class ManagedIdentityTests : IAsyncLifetime
{
    private const string ClientId = "33333333-3333-3333-3333-333333333333";

    private readonly WebApplication _identity = LoopbackServer.Build(tls: false);
    private readonly ConcurrentQueue<(string For, string By, string Header)> _asked = new();
    private readonly string _role = $"bot{Guid.NewGuid():N}";
    private string? _token = $"token-{Guid.NewGuid():N}";

    public Task InitializeAsync()
    {
        _identity.Map("/{**route}", (HttpRequest request) =>
        {
            _asked.Enqueue((request.Query["resource"].ToString(), request.Query["client_id"].ToString(), request.Headers["X-IDENTITY-HEADER"].ToString()));
            // A token about to end is not kept, so that each connection asks anew.
            var expiry = FakeAuthority.In(TimeSpan.FromMinutes(1));
            return _token is { } token ? Results.Json(new { access_token = token, expires_on = $"{expiry}", resource = request.Query["resource"].ToString(), token_type = "Bearer" }) : Results.StatusCode(403);
        });
        return _identity.StartAsync();
    }

    public async Task DisposeAsync() => await _identity.DisposeAsync();

    [PostgresFact]
    [Trait("Case", "Z5")]
    public async Task The_token_is_the_password_also_when_it_has_changed()
    {
        using var store = new Store("PostgreSQL");
        Prepare(store);
        await using var program = ProgramProcess.Start(Settings(store));
        await program.ReadyAsync();
        Assert.All(_asked, request => Assert.Equal(("https://ossrdbms-aad.database.windows.net", ClientId, "the-header"), request));

        var asked = _asked.Count;
        _token = $"token-{Guid.NewGuid():N}";
        PostgresServer.Shared.Execute($"ALTER ROLE {_role} PASSWORD '{_token}'; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{_role}'");
        await program.ReadyAsync();

        Assert.True(_asked.Count > asked);
        Assert.DoesNotContain("token-", program.Output + program.Errors, StringComparison.Ordinal);
        Assert.Equal(0, await program.StopAsync());
    }

    [PostgresFact]
    [Trait("Case", "O13")]
    public async Task Without_a_token_the_start_is_refused_in_one_sentence()
    {
        using var store = new Store("PostgreSQL");
        Prepare(store);
        _token = null;
        await using var program = ProgramProcess.Start(Settings(store));

        Assert.Equal(1, await program.EndAsync());
        Assert.Contains("managed identity gives no token", Assert.Single(program.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [PostgresFact]
    [Trait("Case", "O13")]
    public async Task A_token_that_the_database_does_not_take_is_a_refused_login()
    {
        using var store = new Store("PostgreSQL");
        Prepare(store);
        _token = "another";
        await using var program = ProgramProcess.Start(Settings(store));

        Assert.Equal(1, await program.EndAsync());
        Assert.Equal("Storage:PostgreSql: the database refuses this login.", program.Errors.Trim());
    }

    private void Prepare(Store store) =>
        PostgresServer.Shared.Execute($"CREATE ROLE {_role} LOGIN PASSWORD '{_token}' IN ROLE {PostgresServer.MustProve}; GRANT ALL ON SCHEMA {store.Name} TO {_role}");

    private Dictionary<string, string?> Settings(Store store) => new()
    {
        ["Storage:PostgreSql"] = store.Settings["Storage:PostgreSql"].Replace("Username=invitebot", $"Username={_role}", StringComparison.Ordinal),
        ["Storage:PostgreSqlIdentity"] = ClientId,
        ["Storage:StartPatience"] = "00:00:01",
        ["IDENTITY_ENDPOINT"] = new Uri(LoopbackServer.AddressOf(_identity), "/msi/token").ToString(),
        ["IDENTITY_HEADER"] = "the-header",
    };
}
