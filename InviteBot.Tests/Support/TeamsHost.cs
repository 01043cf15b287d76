namespace InviteBot.Tests.Support;

/// <summary>The program's own bot behind its Teams door, for all tests of a class; each of them opens chats of its own.</summary>
public sealed class TeamsHost : IAsyncLifetime
{
    internal ChannelHost Channel { get; } = new() { Echoes = false };

    public Task InitializeAsync() => Channel.StartAsync(_ => { }, settings: new() { ["WebAddress"] = "https://invite.example.org" });

    public Task DisposeAsync() => Channel.DisposeAsync();

    /// <summary>A chat nobody has spoken in.</summary>
    internal TeamsChat Chat(string name = "Ana Díaz") => new(Channel, $"a:{Guid.NewGuid():N}", $"29:{Guid.NewGuid():N}", name);

    /// <summary>Somebody in a group chat or channel, which others may be in too.</summary>
    internal TeamsChat InPublic(string conversation, string kind = "groupChat", string name = "Ana Díaz") => new(Channel, conversation, $"29:{Guid.NewGuid():N}", name, kind);

    /// <summary>A chat in which the interview has been played to its texts.</summary>
    internal async Task<TeamsChat> FinishedChatAsync()
    {
        var chat = Chat();
        await chat.InstallAsync();
        foreach (var answer in TeamsChat.Answers) await chat.SayAsync(answer);
        return chat;
    }
}
