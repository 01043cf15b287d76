#if !BOT_FRAMEWORK_PACKAGES
using System.Reflection;
using InviteBot.Tests.Support;
using PublicApiGenerator;

namespace InviteBot.Tests.BotFramework.ApiSurface;

/// <summary>
/// What the stand-ins offer is what was approved: each list was compared with the published package, which has all of it.
/// A new line has to be compared with the package before it is approved.
/// </summary>
public sealed class ApiSurfaceTests
{
    public static TheoryData<string> StandIns =>
    [
        "AdaptiveCards",
        "Microsoft.Bot.Builder",
        "Microsoft.Bot.Builder.Dialogs",
        "Microsoft.Bot.Builder.Integration.AspNet.Core",
        "Microsoft.Bot.Builder.Testing",
        "Microsoft.Bot.Connector",
        "Microsoft.Bot.Schema",
        "Microsoft.Rest.ClientRuntime",
    ];

    [Theory]
    [MemberData(nameof(StandIns))]
    public void Nothing_is_public_that_was_not_compared_with_the_package(string standIn)
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] };
        Approved.Matches(Assembly.Load(standIn).GeneratePublicApi(options) + "\n", $"../sdk/ApiSurface/{standIn}.txt");
    }
}
#endif
