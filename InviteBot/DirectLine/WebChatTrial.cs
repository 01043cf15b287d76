using Microsoft.Extensions.Options;

namespace InviteBot.DirectLine;

/// <summary>Tries the web chat, for the command "check".</summary>
public static class WebChatTrial
{
    /// <summary>Says where browsers reach the chat; with an Azure Direct Line, after that has given a token.</summary>
    /// <exception cref="OptionsValidationException">Its secret or address does not serve, or browsers could not use the page.</exception>
    public static async Task<string> TryWebChatAsync(this IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<DirectLineOptions>>().Value;
        var place = options.PublicUrl switch
        {
            null => "DirectLine:PublicUrl is not set, so only browsers on this machine are answered",
            { IsLoopback: false } address when address.Scheme != Uri.UriSchemeHttps => throw Refusal("DirectLine:PublicUrl has to be an https address: browsers keep no cookie in a frame, and show no copy button, without TLS."),
            { } address => address.GetLeftPart(UriPartial.Authority),
        };
        if (!options.IsExternal) return place;

        await using var scope = services.CreateAsyncScope();
        var session = await scope.ServiceProvider.GetRequiredService<IPageSessions>().OpenAsync(userId: null, conversationId: null, CancellationToken.None);
        return session is null
            ? throw Refusal("DirectLine:ExternalSecret: the Azure Direct Line gives no token for it, or cannot be reached.")
            : $"{place}; the Azure Direct Line has given a token";
    }

    private static OptionsValidationException Refusal(string sentence) => new(string.Empty, typeof(DirectLineOptions), [sentence]);
}
