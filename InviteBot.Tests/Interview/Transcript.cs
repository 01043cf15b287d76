using System.Text;
using InviteBot.Tests.Support;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>
/// An approved conversation, which is its own script: lines that begin with "> " are what the person types,
/// "> [Title]" presses that button on the newest card, with fields behind it where some are filled in, and everything else is what the bot must say.
/// </summary>
internal static class Transcript
{
    private static readonly string Folder = Path.Combine("Interview", "Conversations");

    public static IEnumerable<string> Files => Directory.GetFiles(Path.Combine(Approved.Root, Folder), "*.approved.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public static string PathOf(string file) => Path.Combine(Folder, file);

    public static string Read(string file) => File.ReadAllText(Path.Combine(Approved.Root, Folder, file));

    /// <summary>What the person says, in order.</summary>
    public static IEnumerable<string> Lines(string file) => Read(file).Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..]);

    /// <summary>How many messages the bot sends at the start and after each line.</summary>
    public static IReadOnlyList<int> RepliesPerTurn(string file)
    {
        var counts = new List<int> { 0 };
        foreach (var block in Read(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (block.StartsWith("> ", StringComparison.Ordinal)) counts.Add(0);
            else counts[^1]++;
        }

        return counts;
    }

    public static bool IsTap(string said) => said.StartsWith('[');

    /// <summary>The data of the button that is pressed, with what was filled in: "[Use these answers] form-Tie=Worked together; form-Job=No".</summary>
    public static JObject Pressed(string said, Activity card)
    {
        var end = said.IndexOf(']', StringComparison.Ordinal);
        var data = (JObject)CardText.DataOf(said[1..end], card).DeepClone();
        foreach (var field in said[(end + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) data[field.Split('=', 2)[0]] = field.Split('=', 2)[1];
        return data;
    }

    public static void AppendSaid(string said, StringBuilder transcript) => transcript.Append("> ").Append(said).Append("\n\n");

    public static void AppendReply(Activity reply, StringBuilder transcript)
    {
        foreach (var line in (reply.Text ?? "").Split('\n').Where(line => line.Length > 0)) transcript.Append("  ").Append(line).Append('\n');
        if (reply.Attachments is { Count: > 0 }) transcript.Append(CardText.Render(reply));
        if (reply.SuggestedActions is { } suggested) transcript.Append("  ").AppendJoin(' ', suggested.Actions.Select(action => $"[{action.Title}]")).Append('\n');
        transcript.Append('\n');
    }
}
