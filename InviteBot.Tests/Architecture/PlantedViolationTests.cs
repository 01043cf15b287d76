using InviteBot.Tests.Architecture.Planted;

namespace InviteBot.Tests.Architecture;

/// <summary>Proves that the room check can go red: each planted type hides a forbidden reference in another place.</summary>
public class PlantedViolationTests
{
    private static readonly string Room = typeof(Innocent).Namespace!;
    private static readonly string[] Allowed = ["InviteBot.Tests.Architecture"];

    public static TheoryData<Type> Planted =>
        [.. typeof(Innocent).Assembly.GetTypes().Where(type => type.Namespace == Room && !type.IsNested && type != typeof(Innocent))];

    [Theory, MemberData(nameof(Planted))]
    public void A_forbidden_reference_is_found_wherever_it_hides(Type type) =>
        Assert.Contains(WithNested(type).SelectMany(each => Rooms.ForbiddenReferences(each, Room, Allowed)), found => found.Contains("Newtonsoft.Json", StringComparison.Ordinal));

    [Fact]
    public void An_innocent_type_passes() => Assert.Empty(Rooms.ForbiddenReferences(typeof(Innocent), Room, Allowed));

    [Fact]
    public void There_is_one_for_each_hiding_place() => Assert.Equal(9, Planted.Count);

    // The compiler puts lambdas and async methods into nested types.
    private static IEnumerable<Type> WithNested(Type type) => type.GetNestedTypes(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public).SelectMany(WithNested).Prepend(type);
}
