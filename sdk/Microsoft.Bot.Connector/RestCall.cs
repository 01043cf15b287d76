using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>One call of a channel: signed, sent, and sent once more with a fresh token when the first one was refused.</summary>
internal sealed class RestCall(HttpClient http, ServiceClientCredentials credentials)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    public Task<HttpOperationResponse<T>> GetAsync<T>(Uri address, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) =>
        AskAsync<T>(HttpMethod.Get, address, null, headers, cancellationToken);

    public Task<HttpOperationResponse<T>> PostAsync<T>(Uri address, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) =>
        AskAsync<T>(HttpMethod.Post, address, body, headers, cancellationToken);

    public Task<HttpOperationResponse<T>> PutAsync<T>(Uri address, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) =>
        AskAsync<T>(HttpMethod.Put, address, body, headers, cancellationToken);

    public Task<HttpOperationResponse> DeleteAsync(Uri address, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) =>
        SendAsync<HttpOperationResponse>(HttpMethod.Delete, address, null, headers, cancellationToken);

    public async Task<TAnswer> SendAsync<TAnswer>(
        HttpMethod method, Uri address, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
        where TAnswer : HttpOperationResponse, new()
    {
        var content = body is null ? null : WireJson.Write(body);
        var (request, response) = await ExchangeAsync(method, address, content, headers, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.Unauthorized && credentials is AppCredentials app && await RenewAsync(app).ConfigureAwait(false))
        {
            response.Dispose();
            request.Dispose();
            (request, response) = await ExchangeAsync(method, address, content, headers, cancellationToken).ConfigureAwait(false);
        }

        if (!response.IsSuccessStatusCode)
        {
            using (request)
            using (response)
            {
                throw await RefusalAsync(request, response, cancellationToken).ConfigureAwait(false);
            }
        }

        return new TAnswer { Request = request, Response = response };
    }

    private static async Task<bool> RenewAsync(AppCredentials app) =>
        !string.IsNullOrEmpty(app.MicrosoftAppId) && await app.GetTokenAsync(forceRefresh: true).ConfigureAwait(false) is not null;

    private static async Task<ErrorResponseException> RefusalAsync(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new ErrorResponseException(string.Create(CultureInfo.InvariantCulture, $"Operation returned an invalid status code '{response.StatusCode}'"))
        {
            Request = new HttpRequestMessageWrapper(request, null),
            Response = new HttpResponseMessageWrapper(response, text),
            Body = ReadError(text),
        };
    }

    private static ErrorResponse ReadError(string text)
    {
        try
        {
            return WireJson.Read<ErrorResponse>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<HttpOperationResponse<T>> AskAsync<T>(
        HttpMethod method, Uri address, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
    {
        var answer = await SendAsync<HttpOperationResponse<T>>(method, address, body, headers, cancellationToken).ConfigureAwait(false);
        var text = await answer.Response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            answer.Body = WireJson.Read<T>(text);
            return answer;
        }
        catch (JsonException unreadable)
        {
            answer.Dispose();
            throw new SerializationException("The body of the response is not what was asked for.", text, unreadable);
        }
    }

    private async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> ExchangeAsync(
        HttpMethod method, Uri address, byte[] content, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, address);
        if (content is not null)
        {
            request.Content = new ByteArrayContent(content);
            request.Content.Headers.ContentType = Json;
        }

        foreach (var (name, values) in headers ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        if (credentials is not null)
        {
            await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        }

        return (request, await http.SendAsync(request, cancellationToken).ConfigureAwait(false));
    }
}
