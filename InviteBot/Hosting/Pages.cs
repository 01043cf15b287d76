using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace InviteBot.Hosting;

/// <summary>Renders the documents under Web/documents, which are part of the assembly.</summary>
internal sealed partial class Pages
{
    private readonly WebAssets _assets;
    private readonly string _chat;
    private readonly string _copy;
    private readonly string _text;
    private readonly string? _contact;
    private readonly string _operator;

    public Pages(WebAssets assets, IOptions<HostingOptions> options)
    {
        _assets = assets;
        _contact = options.Value.Contact;
        _operator = options.Value.Operator.Trim();
        _chat = Load("chat");
        _copy = Load("copy");
        _text = Load("text");
    }

    public IResult Chat(HttpContext context) => Html(_chat
        .Replace("{{frame}}", "", StringComparison.Ordinal)
        .Replace("{{newTab}}", "", StringComparison.Ordinal)
        .Replace("{{nonce}}", context.GetNonce(), StringComparison.Ordinal));

    /// <summary>The same page for a frame on another site: links leave the frame.</summary>
    public IResult Frame(HttpContext context) => Html(_chat
        .Replace("{{frame}}", "data-embedded", StringComparison.Ordinal)
        .Replace("{{newTab}}", "target=\"_blank\" rel=\"noopener\"", StringComparison.Ordinal)
        .Replace("{{nonce}}", context.GetNonce(), StringComparison.Ordinal));

    /// <summary>The page that a text is copied from, in a dialog of Teams; the text itself comes later.</summary>
    public IResult Copy(HttpContext context) => Html(_copy.Replace("{{nonce}}", context.GetNonce(), StringComparison.Ordinal));

    public IResult Privacy() => Html(Text("Privacy", Load("privacy")
        .Replace("{{operator}}", Operator(), StringComparison.Ordinal)
        .Replace("{{contact}}", Contact(), StringComparison.Ordinal)));

    public IResult Terms() => Html(Text("Terms", Load("terms").Replace("{{operator}}", Operator(), StringComparison.Ordinal)));

    public IResult Error(int status)
    {
        var (title, sentence) = status switch
        {
            StatusCodes.Status404NotFound => ("Nothing here", "There is no page at this address."),
            StatusCodes.Status429TooManyRequests => ("One moment", "That was a lot at once. Please try again in a minute."),
            < 500 => ("That did not work", "The server could not make sense of this request."),
            _ => ("Something went wrong", "It is our fault, not yours. Please try again in a moment."),
        };
        var body = Load("error")
            .Replace("{{title}}", WebUtility.HtmlEncode(title), StringComparison.Ordinal)
            .Replace("{{sentence}}", WebUtility.HtmlEncode(sentence), StringComparison.Ordinal);
        return Html(Text(title, body), status);
    }

    private string Operator() => _operator.Length == 0 ? "" : $"<p>This site is run by {WebUtility.HtmlEncode(_operator)}.</p>";

    private string Contact()
    {
        if (_contact is not { Length: > 0 } contact) return "Ask whoever runs this site; in Teams that is usually the administrator of your organisation.";
        var address = contact.Contains("://", StringComparison.Ordinal) ? contact : $"mailto:{contact}";
        return $"Write to <a href=\"{WebUtility.HtmlEncode(address)}\">{WebUtility.HtmlEncode(contact)}</a>.";
    }

    private string Text(string title, string body) => _text
        .Replace("{{title}}", WebUtility.HtmlEncode(title), StringComparison.Ordinal)
        .Replace("{{body}}", body, StringComparison.Ordinal);

    private static IResult Html(string html, int status = StatusCodes.Status200OK) => Results.Text(html, "text/html; charset=utf-8", statusCode: status);

    private string Load(string name)
    {
        using var stream = typeof(Pages).Assembly.GetManifestResourceStream($"InviteBot.Web.documents.{name}.html")
            ?? throw new InvalidOperationException($"The document {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return AssetAddress().Replace(reader.ReadToEnd(), match => _assets[match.Groups[1].Value]);
    }

    [GeneratedRegex(@"\{\{asset:([a-z.]+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex AssetAddress();
}
