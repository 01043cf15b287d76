using InviteBot.DirectLine;
using Microsoft.Extensions.Options;

namespace InviteBot.Hosting;

/// <summary>The security headers of every answer; only who may frame a page differs.</summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// The SHA-256 of nothing: the widget adds one style element without a nonce, empty, and fills it by script.
    /// </summary>
    private const string EmptyStyle = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    /// <summary>Where Microsoft shows tabs and dialogs, by its documentation of tab requirements.</summary>
    private static readonly string[] TeamsHosts =
    [
        "https://*.cloud.microsoft", "https://teams.microsoft.com", "https://*.teams.microsoft.com", "https://*.microsoft365.com", "https://*.office.com",
        "https://outlook.office.com", "https://outlook.office365.com", "https://outlook-sdf.office.com", "https://outlook-sdf.office365.com",
    ];

    private const int OneYear = 365 * 24 * 60 * 60;

    public static void AddSecurityHeaders(this IServiceCollection services) => services.AddSecurityHeaderPolicies((builder, provider) =>
    {
        var channel = provider.GetRequiredService<IOptions<DirectLineOptions>>().Value;
        var hosting = provider.GetRequiredService<IOptions<HostingOptions>>().Value;
        string[] frameOrigins = [.. hosting.FrameOrigins, .. hosting.FrameInTeams ? TeamsHosts : []];
        var page = Policy(channel, frameOrigins: null);
        var frame = Policy(channel, frameOrigins);
        var dialog = Policy(channel, TeamsHosts, bySelf: false);
        builder.SetDefaultPolicy(page);
        builder.SetPolicySelector(context => context.HttpContext.Request.Path.Value switch
        {
            "/embed" or "/widget.js" => frame,
            "/teams/copy" => dialog,
            _ => page,
        });
    });

    private static HeaderPolicyCollection Policy(DirectLineOptions channel, IList<string>? frameOrigins, bool bySelf = true)
    {
        var policies = new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddStrictTransportSecurityMaxAgeIncludeSubDomains(OneYear)
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddPermissionsPolicyWithDefaultSecureDirectives()
            .RemoveServerHeader()
            .AddContentSecurityPolicy(policy => AddContentRules(policy, channel, frameOrigins, bySelf));
        if (frameOrigins is null)
            policies.AddFrameOptionsDeny().AddCrossOriginResourcePolicy(policy => policy.SameOrigin());
        else
            policies.AddCrossOriginResourcePolicy(policy => policy.CrossOrigin());
        return policies;
    }

    private static void AddContentRules(CspBuilder policy, DirectLineOptions channel, IList<string>? frameOrigins, bool bySelf)
    {
        policy.AddDefaultSrc().None();
        policy.AddScriptSrc().WithNonce().StrictDynamic();
        policy.AddStyleSrc().Self().WithNonce().WithHash256(EmptyStyle);
        policy.AddImgSrc().Self().Data().Blob();
        policy.AddFontSrc().Self();
        var connect = policy.AddConnectSrc().Self();
        if (channel.IsExternal)
            connect.From(channel.ExternalUrl.GetLeftPart(UriPartial.Authority)).From(StreamOrigin(channel.ExternalUrl));
        else if (channel.PublicUrl is not null)
            connect.From(StreamOrigin(channel.PublicUrl));
        policy.AddFormAction().Self();
        policy.AddBaseUri().None();
        policy.AddObjectSrc().None();
        var ancestors = policy.AddFrameAncestors();
        if (frameOrigins is null)
            ancestors.None();
        else if (bySelf)
            ancestors.Self().From(frameOrigins);
        else
            ancestors.From(frameOrigins);
    }

    private static string StreamOrigin(Uri site) => $"{(site.Scheme == Uri.UriSchemeHttps ? "wss" : "ws")}://{site.Authority}";
}
