using System.Security.Cryptography;
using InviteBot.DirectLine;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace InviteBot.Hosting;

/// <summary>
/// The one cookie: a random person and the conversation this browser is in, sealed. In a frame on another site it is a
/// cookie of its own, kept apart by site; without it somebody is a new person.
/// </summary>
internal sealed class PersonCookie(IDataProtectionProvider protection, IOptions<HostingOptions> options)
{
    private const char Separator = '|';

    private readonly IDataProtector _protector = protection.CreateProtector("InviteBot.Hosting.PersonCookie.v1");

    public Person? Read(HttpContext context, bool inFrame)
    {
        if (context.Request.Cookies[NameOf(context, inFrame)] is not { Length: > 0 and < 4096 } cookie)
            return null;
        try
        {
            return _protector.Unprotect(cookie).Split(Separator, 2) is [var userId, var conversationId] ? new Person(userId, conversationId) : null;
        }
        catch (CryptographicException refusal)
        {
            SealTrouble.ThrowIfKeysAreMissing(refusal);
            return null;
        }
    }

    public void Write(HttpContext context, bool inFrame, Person person)
    {
        var isSecure = context.Request.IsHttps;
        var settings = new CookieOptions
        {
            HttpOnly = true,
            Secure = isSecure,
            SameSite = inFrame && isSecure ? SameSiteMode.None : SameSiteMode.Lax,
            MaxAge = options.Value.CookieLifetime,
            Path = "/",
            IsEssential = true,
        };
        if (inFrame && isSecure)
            settings.Extensions.Add("Partitioned");
        context.Response.Cookies.Append(NameOf(context, inFrame), _protector.Protect($"{person.UserId}{Separator}{person.ConversationId}"), settings);
    }

    /// <summary>Browsers accept a __Host- name only over https.</summary>
    private static string NameOf(HttpContext context, bool inFrame) =>
        $"{(context.Request.IsHttps ? "__Host-" : "")}invitebot{(inFrame ? "-frame" : "")}";
}
