using System.Text;
using InviteBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace InviteBot.Tests.Interview;

/// <summary>
/// Whole conversations. An approved file is its own script: lines that begin with "> " are what the person types,
/// "> [Title]" presses that button on the newest card, and everything else is what the bot must say.
/// </summary>
public class ConversationTests
{
    private static readonly string Folder = Path.Combine("Interview", "Conversations");

    public static TheoryData<string> Scripts => [.. Directory.GetFiles(Path.Combine(Approved.Root, Folder), "*.approved.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Scripts))]
    public async Task A_conversation_goes_as_approved(string file)
    {
        var script = await File.ReadAllLinesAsync(Path.Combine(Approved.Root, Folder, file));
        var conversation = new Conversation();
        var transcript = new StringBuilder();

        foreach (var reply in await conversation.JoinAsync()) Append(reply, transcript);
        foreach (var line in script.Where(line => line.StartsWith("> ", StringComparison.Ordinal)))
        {
            transcript.Append(line).Append("\n\n");
            var said = line[2..];
            var replies = said.StartsWith('[') ? await conversation.TapAsync(said.Trim('[', ']')) : await conversation.SayAsync(said.Replace("\\n", "\n", StringComparison.Ordinal));
            Assert.NotEmpty(replies);
            Assert.True(replies.Count <= 2, $"More than two messages after \"{said}\".");
            foreach (var reply in replies) Append(reply, transcript);
        }

        Approved.Matches(transcript.ToString(), Path.Combine(Folder, file));
    }

    private static void Append(Activity reply, StringBuilder transcript)
    {
        foreach (var line in (reply.Text ?? "").Split('\n').Where(line => line.Length > 0)) transcript.Append("  ").Append(line).Append('\n');
        if (reply.Attachments is { Count: > 0 }) transcript.Append(CardText.Render(reply));
        if (reply.SuggestedActions is { } suggested) transcript.Append("  ").AppendJoin(' ', suggested.Actions.Select(action => $"[{action.Title}]")).Append('\n');
        transcript.Append('\n');
    }
}
