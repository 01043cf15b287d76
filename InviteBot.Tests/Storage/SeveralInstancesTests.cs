using InviteBot.Tests.DirectLine;
using InviteBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InviteBot.Tests.Storage;

/// <summary>Two instances of the program over one PostgreSQL database.</summary>
public sealed class SeveralInstancesTests
{
    [PostgresFact]
    [Trait("Case", "C14")]
    public async Task A_socket_on_one_instance_sees_what_is_said_and_answered_on_another()
    {
        using var store = new Store("PostgreSQL");
        await using var a = DirectLineClient.StartEchoBot(store.Settings);
        await using var b = DirectLineClient.StartEchoBot(store.Settings);
        var (onA, conversation) = await DirectLineClient.OpenAsync(a);
        var id = conversation.GetProperty("conversationId").GetString()!;
        using var socket = await DirectLineClient.ConnectAsync(conversation.GetProperty("streamUrl").GetString()!);
        var welcome = await DirectLineClient.NextAsync(socket, 1);

        await new DirectLineClient(b, onA.Token).SayAsync(id, "hello");
        var heard = await DirectLineClient.NextAsync(socket, 2);

        Assert.Equal(["Welcome", "hello", "echo: hello"], welcome.Concat(heard).Select(activity => activity.GetProperty("text").GetString()));
    }

    [PostgresFact]
    [Trait("Case", "C2")]
    [Trait("Case", "C10")]
    public async Task What_both_instances_take_at_once_is_answered_once_each_and_in_order()
    {
        using var store = new Store("PostgreSQL");
        await using var a = DirectLineClient.StartEchoBot(store.Settings);
        await using var b = DirectLineClient.StartEchoBot(store.Settings);
        var (onA, conversation) = await DirectLineClient.OpenAsync(a);
        var id = conversation.GetProperty("conversationId").GetString()!;
        DirectLineClient[] clients = [onA, new(b, onA.Token)];
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.WhenAll(clients.Select(client => client.SayAsync(id, $"n{number}", $"client{number}")))));

        var texts = (await onA.ReadAsync(id, 41)).Select(activity => activity.GetProperty("text").GetString()!).ToList();
        var asked = texts.Where(text => text.StartsWith('n')).ToList();

        Assert.Equal(20, asked.Distinct().Count());
        Assert.Equal(20, asked.Count);
        Assert.Equal(asked.Select(text => $"echo: {text}"), texts.Where(text => text.StartsWith("echo", StringComparison.Ordinal)));
        Assert.Equal(20, Heard(a, "n") + Heard(b, "n"));
    }

    [PostgresFact]
    public async Task A_token_of_one_instance_opens_the_conversation_on_another()
    {
        using var store = new Store("PostgreSQL");
        await using var a = DirectLineClient.StartEchoBot(store.Settings);
        var (onA, conversation) = await DirectLineClient.OpenAsync(a);
        await using var b = DirectLineClient.StartEchoBot(store.Settings);

        await new DirectLineClient(b, onA.Token).JsonAsync(HttpMethod.Get, $"/conversations/{conversation.GetProperty("conversationId").GetString()}");
    }

    [PostgresFact]
    [Trait("Case", "S15")]
    [Trait("Case", "O17")]
    public async Task When_the_database_drops_every_connection_the_program_heals_by_itself()
    {
        using var store = new Store("PostgreSQL");
        await using var app = DirectLineClient.StartEchoBot(store.Settings);
        var (client, conversation) = await DirectLineClient.OpenAsync(app);
        var id = conversation.GetProperty("conversationId").GetString()!;
        using var socket = await DirectLineClient.ConnectAsync(conversation.GetProperty("streamUrl").GetString()!);
        await DirectLineClient.NextAsync(socket, 1);
        for (var round = 0; round < 5; round++)
        {
            PostgresServer.Shared.Execute($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{store.Name}'");
            await PersistAsync(() => client.SayAsync(id, $"round {round}", $"round{round}"));
            Assert.Equal([$"round {round}", $"echo: round {round}"], (await DirectLineClient.NextAsync(socket, 2)).Select(activity => activity.GetProperty("text").GetString()));
        }
    }

    private static int Heard(RunningApp app, string start) =>
        app.Services.GetRequiredService<Notebook>().Activities.Count(activity => activity.Text?.StartsWith(start, StringComparison.Ordinal) == true);

    /// <summary>As the page does: a post that is refused for the moment comes again.</summary>
    private static async Task PersistAsync(Func<Task> post)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await post();
                return;
            }
            catch (Xunit.Sdk.TrueException) when (tries < 20)
            {
                await Task.Delay(50);
            }
        }
    }
}
