using System.ComponentModel;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

// One type for each place where a reference can hide; the room check has to find Newtonsoft.Json in every one.
#pragma warning disable CA1812 // found by reflection only
namespace InviteBot.Tests.Architecture.Planted;

internal sealed class InABody
{
    public static string Say() => JsonConvert.SerializeObject(1);
}

internal sealed class InAField
{
    public readonly JObject Value = [];
}

internal sealed class InALambda
{
    public static Func<string> Say() => () => JsonConvert.SerializeObject(1);
}

internal sealed class InAnAsyncMethod
{
    public static async Task<string> Say()
    {
        await Task.Yield();
        return JsonConvert.SerializeObject(1);
    }
}

internal sealed class InAParameterOfACalledMethod
{
    public static void Say() => Elsewhere.Takes(null);
}

internal sealed class InATypeofInAnAttribute
{
    [TypeConverter(typeof(JArray))]
    public int Value { get; init; }
}

internal sealed class InAConstraint
{
    public static string Say<T>(T value) where T : JToken => $"{value}";
}

internal sealed class OnAProperty
{
    [JsonIgnore]
    public int Value { get; init; }
}

internal sealed class OnAField
{
    [JsonIgnore]
    public readonly int Value = 1;
}

internal sealed class Innocent
{
    public static string Say() => "nothing";
}
