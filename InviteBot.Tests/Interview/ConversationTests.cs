using System.Text;
using InviteBot.Tests.Support;

namespace InviteBot.Tests.Interview;

/// <summary>Whole conversations through the test adapter, with a restart between any two turns.</summary>
public class ConversationTests
{
    public static TheoryData<string> Scripts => [.. Transcript.Files];

    [Theory, MemberData(nameof(Scripts))]
    public async Task A_conversation_goes_as_approved(string file)
    {
        var conversation = new Conversation();
        var transcript = new StringBuilder();

        foreach (var reply in await conversation.JoinAsync()) Transcript.AppendReply(reply, transcript);
        foreach (var said in Transcript.Lines(file))
        {
            Transcript.AppendSaid(said, transcript);
            var replies = Transcript.IsTap(said) ? await conversation.TapAsync(Transcript.Pressed(said, conversation.NewestCard)) : await conversation.SayAsync(said);
            Assert.NotEmpty(replies);
            Assert.True(replies.Count <= 2, $"More than two messages after \"{said}\".");
            foreach (var reply in replies) Transcript.AppendReply(reply, transcript);
        }

        Approved.Matches(transcript.ToString(), Transcript.PathOf(file));
    }
}
