namespace InviteBot.Tests.Architecture;

/// <summary>The rooms of the app and what each may use besides the base library. The same table stands in the README's picture.</summary>
internal static class Rooms
{
    private static readonly string[] AspNetCore = ["Microsoft.AspNetCore", "Microsoft.Extensions", "Microsoft.Net.Http.Headers", "System.Net", "System.Security", "System.IO", "System.Timers"];
    private static readonly string[] Extensions = ["Microsoft.Extensions"];
    private static readonly string[] BotBuilder = ["Microsoft.Bot", "Microsoft.Rest", "Newtonsoft.Json"];

    /// <summary>What every room may use. Not even all of System: the domain has no files, sockets or environment.</summary>
    public static IReadOnlyList<string> BaseLibrary { get; } =
        ["=System", "System.Buffers", "System.Collections", "System.Diagnostics", "System.Globalization", "System.Linq", "System.Numerics", "System.Runtime", "System.Text", "System.Threading", "Microsoft.CodeAnalysis", "=System.Reflection", "=System.ComponentModel", "System.ComponentModel.DataAnnotations", "=System.CodeDom.Compiler"];

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Table { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["InviteBot.Invitations"] = [],
        ["InviteBot.Cards"] = ["InviteBot.Invitations", "AdaptiveCards", "Microsoft.Bot.Schema"],
        ["InviteBot.Interview"] = ["InviteBot.Invitations", "InviteBot.Cards", "Microsoft.Bot.Builder", "Microsoft.Bot.Schema", "Newtonsoft.Json", "System.Security.Cryptography", .. Extensions],
        ["InviteBot.Metering"] = ["System.Security.Cryptography"],
        ["InviteBot.Bot"] = ["InviteBot.Interview", "InviteBot.Cards", "InviteBot.Invitations", "InviteBot.Metering", .. BotBuilder, .. AspNetCore],
        ["InviteBot.DirectLine"] = ["InviteBot.Metering", "Microsoft.Bot.Builder", "Microsoft.Bot.Schema", "Newtonsoft.Json", .. AspNetCore],
        ["InviteBot.Storage"] =
        [
            "Microsoft.Bot.Builder", "Newtonsoft.Json", "Dapper", "Microsoft.Data.Sqlite", "Npgsql", "Microsoft.Identity.Client", "System.Data", "System.IO", "System.Xml.Linq", "Microsoft.AspNetCore.DataProtection", .. Extensions,
            .. Ports("InviteBot.DirectLine", "IConversationLog", "Conversation", "IncomingActivity", "Acceptance", "AcceptanceOutcome", "PendingTurn", "TurnCommit", "LoggedActivity", "ConversationNews", "DirectLineAdapter"),
            .. Ports("InviteBot.Bot", "ITurnLedger", "IOutbox", "TurnClaim", "HandledMark", "HandledTurn", "QueuedReply"),
            .. Ports("InviteBot.Metering", "Spans"),
            .. Ports("InviteBot.Interview", "IPersonMemory", "PersonRecord"),
        ],
        ["InviteBot.TeamsApp"] = ["System.IO", .. Extensions],
        ["InviteBot.Commands"] = ["InviteBot.Invitations", "InviteBot.TeamsApp", "System.IO", .. Extensions],
        ["InviteBot.Hosting"] = ["InviteBot.DirectLine", "NetEscapades", "OpenTelemetry", .. AspNetCore],
    };

    /// <summary>The one exception: the domain's phrase data is a file inside the assembly, read once by Phrasebook.</summary>
    public static IReadOnlyList<string> Exceptions(Type type) => Outermost(type).FullName == "InviteBot.Invitations.Phrases.Phrasebook" ? ["System.IO"] : [];

    /// <summary>The room a namespace belongs to, or null.</summary>
    public static string? Of(string? name) => Table.Keys.SingleOrDefault(room => IsIn(name, room));

    /// <summary>What a type knows and its room may not use, as "who -> what".</summary>
    public static IEnumerable<string> ForbiddenReferences(Type type, string room, IReadOnlyList<string> allowed) =>
        from reference in TypeReferences.Of(type)
        let used = reference.Namespace
        where used is not null && !IsIn(used, room) && !allowed.Concat(BaseLibrary).Any(permitted => Permits(permitted, used) || permitted == reference.FullName)
        select $"{Outermost(type).Name} -> {reference.FullName}";

    /// <summary>The ports of another room that this one implements, each by its name.</summary>
    private static IEnumerable<string> Ports(string room, params string[] names) => names.Select(name => $"{room}.{name}");

    private static bool Permits(string permitted, string used) => permitted.StartsWith('=') ? used == permitted[1..] : IsIn(used, permitted);

    private static bool IsIn(string? name, string space) => name == space || name?.StartsWith(space + ".", StringComparison.Ordinal) == true;

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
