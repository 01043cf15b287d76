using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>Sessions at an Azure Direct Line: the secret stays here, and is exchanged for a token of one conversation and one person.</summary>
internal sealed class ExternalPageSessions(IHttpClientFactory clients, IOptions<DirectLineOptions> options, ILogger<ExternalPageSessions> logger) : IPageSessions
{
    public static readonly string ClientName = nameof(ExternalPageSessions);

    private readonly DirectLineOptions _options = options.Value;
    private readonly string _channel = options.Value.ExternalUrl.AbsoluteUri.TrimEnd('/');

    public async Task<PageSession?> OpenAsync(string? userId, string? conversationId, CancellationToken cancellationToken)
    {
        try
        {
            var person = userId ?? TokenService.NewUserId();
            return (conversationId is null ? null : await ResumeAsync(person, conversationId, cancellationToken))
                ?? await BeginAsync(person, cancellationToken);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or JsonException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            logger.ExternalChannelFailed((trouble as HttpRequestException)?.StatusCode, trouble.GetType().Name);
            return null;
        }
    }

    /// <summary>A new token for a conversation that goes on; null when the channel knows it no longer.</summary>
    private async Task<PageSession?> ResumeAsync(string userId, string conversationId, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/conversations/{Uri.EscapeDataString(conversationId)}", content: null, cancellationToken);
        return answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.BadRequest
            ? null
            : await SessionAsync(userId, answer, cancellationToken);
    }

    private async Task<PageSession> BeginAsync(string userId, CancellationToken cancellationToken)
    {
        // Azure lets scripts of other origins use the token unless it is told which ones may.
        string[] trusted = _options.PublicUrl is { } own ? [own.GetLeftPart(UriPartial.Authority)] : [];
        using var answer = await SendAsync(HttpMethod.Post, "/tokens/generate", JsonContent.Create(new { user = new { id = userId }, trustedOrigins = trusted }), cancellationToken);
        return await SessionAsync(userId, answer, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, _channel + path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _options.ExternalSecret);
        return await clients.CreateClient(ClientName).SendAsync(request, cancellationToken);
    }

    private async Task<PageSession> SessionAsync(string userId, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        answer.EnsureSuccessStatusCode();
        var granted = await answer.Content.ReadFromJsonAsync<GrantedToken>(cancellationToken);
        return granted is { ConversationId.Length: > 0, Token.Length: > 0 }
            ? new PageSession(userId, granted.ConversationId, granted.Token, _channel, KeepsAlive: false)
            : throw new JsonException("The channel granted no token.");
    }

    private sealed record GrantedToken(string? ConversationId, string? Token);
}
