using System.Reflection;

namespace InviteBot.Tests.Architecture;

/// <summary>Who may know whom, checked on the built assembly.</summary>
public class ArchitectureTests
{
    private static readonly Assembly App = typeof(InviteBot.Invitations.Answers).Assembly;

    // What the domain may not touch although it is in the base library: it takes its world as arguments.
    private static readonly string[] WorldOutside = ["System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeProvider", "System.Random", "System.Environment", "System.Guid", "System.Console", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Threading.Tasks.Task"];

    public static TheoryData<string> RoomNames => [.. Rooms.Table.Keys];

    [Theory, MemberData(nameof(RoomNames))]
    public void A_room_touches_only_what_it_may(string room) =>
        Assert.Empty(TypesOf(room).SelectMany(type => Rooms.ForbiddenReferences(type, room, [.. Rooms.Table[room], .. Rooms.Exceptions(type)])).Distinct().Order());

    [Theory, MemberData(nameof(RoomNames))]
    public void A_room_is_not_empty(string room) => Assert.NotEmpty(TypesOf(room)); // a renamed room must not pass by vanishing

    [Fact]
    public void Every_type_lives_in_a_known_room() =>
        Assert.DoesNotContain(App.GetTypes(), type => type.Namespace is { } name && name != "InviteBot" && Rooms.Of(name) is null && name.StartsWith("InviteBot", StringComparison.Ordinal));

    [Fact]
    public void The_domain_knows_no_clock_no_chance_and_no_environment() =>
        Assert.Empty(
            from type in TypesOf("InviteBot.Invitations")
            from used in TypeReferences.Of(type)
            where WorldOutside.Contains(used.FullName) && !(used == typeof(Environment) && IsIterator(type)) // an iterator asks for its thread's number
            select $"{type.Name} -> {used.FullName}");

    [Fact]
    public void Program_is_known_to_nobody()
    {
        var program = App.EntryPoint!.DeclaringType!;
        Assert.DoesNotContain(App.GetTypes(), type => type.Namespace is not null && TypeReferences.Of(type).Contains(program));
    }

    private static bool IsIterator(Type type) => type.IsNested && typeof(System.Collections.IEnumerator).IsAssignableFrom(type);

    private static IEnumerable<Type> TypesOf(string room) => App.GetTypes().Where(type => Rooms.Of(type.Namespace) == room);
}
