using InviteBot.Interview;
using InviteBot.Invitations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InviteBot.Tests.Interview;

/// <summary>Several invitations in one sitting: what still holds is kept, and nothing else.</summary>
public class SeveralInvitationsTests
{
    [Fact]
    public async Task The_sign_off_is_asked_once_and_kept_for_everybody_who_follows()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        var card = await WriteAsync(conversation, "Owen Tasker");
        var data = CardText.DataOf("Sign", card);
        data["input"] = "Dalia";
        card = (await conversation.TapAsync(data))[^1];
        Assert.EndsWith("Dalia", Text(card), StringComparison.Ordinal);

        foreach (var name in (string[])["Ruta", "Kenji", "Noor"])
        {
            var asked = await conversation.SayAsync("next person");
            Assert.Contains("Who is the next one?", asked[^1].Text, StringComparison.Ordinal);
            Assert.Equal(new[] { "Dalia" }, Kept(await conversation.SessionAsync()));
            card = await WriteAsync(conversation, name);
            Assert.StartsWith($"Hi {name},", Text(card), StringComparison.Ordinal);
            Assert.EndsWith("Dalia", Text(card), StringComparison.Ordinal);
            Assert.DoesNotContain(CardText.Of(card).Descendants().OfType<JObject>(), each => (string?)each["title"] == "Sign");
        }
    }

    [Fact]
    public async Task What_was_chosen_for_one_does_not_shape_the_next()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        var plain = Text(await WriteAsync(conversation, "Owen"));
        await conversation.SayAsync("more formal");
        await conversation.SayAsync("next person");
        Assert.Equal(plain, Text(await WriteAsync(conversation, "Owen")));
        Assert.Equal(ChangeWording.NothingToUndo, (await conversation.SayAsync("undo"))[0].Text);
    }

    private static string[] Kept(InterviewSession session)
    {
        Assert.Equal(Answers.None with { SignOff = session.Answers.SignOff, Settled = session.Answers.Settled }, session.Answers);
        return [session.Answers.SignOff!];
    }

    private static string Text(Activity card) => (string)CardText.DataOf("Copy", card)["text"]!;

    private static async Task<Activity> WriteAsync(Conversation conversation, string name)
    {
        foreach (var answer in (string[])[name, "Worked together", "harbour library reading room, 2019", "You drew the first night map", "No", "I'm drawing a fog map", "Could I send it to you?"]) await conversation.SayAsync(answer);
        return (await conversation.SayAsync("skip"))[^1];
    }
}
