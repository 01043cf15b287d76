using InviteBot.Invitations;
using Newtonsoft.Json;

namespace InviteBot.Interview;

/// <summary>What the interview remembers between turns. Stored as JSON: a new shape needs a new <see cref="CurrentFormat"/> and a step in <see cref="SessionJson"/>.</summary>
[JsonConverter(typeof(SessionJson))]
public sealed class InterviewSession
{
    /// <summary>The shape written by this version of the program.</summary>
    public static readonly int CurrentFormat = 2;

    // So many changes can be undone.
    private static readonly int MostEarlier = 10;

    /// <summary>The shape this session was written in; see <see cref="SessionJson"/> for others than ours.</summary>
    public int Format { get; set; } = CurrentFormat;

    // Replace: the serializer would otherwise fill the shared Answers.None with what it reads.
    [JsonProperty(ObjectCreationHandling = ObjectCreationHandling.Replace)]
    public Answers Answers { get; set; } = Answers.None;

    /// <summary>Turns that answered a question; help, back, nonsense and rewording do not count.</summary>
    public int Turns { get; set; }

    /// <summary>Questions that were asked a second time because the first answer was thin; never twice for one.</summary>
    public List<Question> FollowedUp { get; set; } = [];

    /// <summary>The sentence that was shown back last, as long as it can be reworded in passing.</summary>
    public ShownLine? Shown { get; set; }

    /// <summary>The question that waits for an answer; null at the check.</summary>
    public Question? Asking { get; set; }

    /// <summary>The questions this session was written for, see <see cref="Script.Version"/>.</summary>
    public string Steps { get; set; } = Script.Version;

    /// <summary>What waits for a yes or no.</summary>
    public Confirming Confirming { get; set; }

    /// <summary>Something to say about the last answer before the next question, such as what was left out.</summary>
    public string? Remark { get; set; }

    /// <summary>The question that is being asked again, and what was answered before.</summary>
    public FormerAnswer? Former { get; set; }

    /// <summary>The version of the texts the person chose; null for the first.</summary>
    public InvitationVersion? ChosenVersion { get; set; }

    /// <summary>Tone, length, wordings and the person's own texts.</summary>
    [JsonProperty(ObjectCreationHandling = ObjectCreationHandling.Replace)]
    public TextChoices Choices { get; set; } = new();

    /// <summary>What "undo" goes back to, the newest last.</summary>
    public List<FormerTexts> Earlier { get; set; } = [];

    /// <summary>The id of the one card whose buttons count; older cards get a calm answer.</summary>
    public string? CardId { get; set; }

    /// <summary>Whether the person has been greeted in this conversation.</summary>
    public bool Greeted { get; set; }

    /// <summary>Whether it was explained why a hoped-for job is said openly; once is enough.</summary>
    public bool JobOpennessExplained { get; set; }

    /// <summary>Whether an answer told a wish for a job, even one that was asked for again.</summary>
    public bool ToldWish { get; set; }

    /// <summary>The invitation under review, and what was told about it; null when none was pasted.</summary>
    public DraftInHand? Draft { get; set; }

    /// <summary>Whether the lines that read like notes were read back.</summary>
    public bool HasReadBack { get; set; }

    /// <summary>Whether a warm-up is under way that the first question should offer to go on with.</summary>
    public bool OffersStep { get; set; }

    /// <summary>What stood before the last change in the middle of the interview, until the next answer; null when nothing was changed.</summary>
    public FormerTexts? Midway { get; set; }

    /// <summary>Whether the check waits for a word of its own, such as which line; back and cancel then lead to the texts.</summary>
    public bool CheckAsks { get; set; }

    /// <summary>The texts on the newest card beside the interview, for a Copy where the page does not copy by itself.</summary>
    public List<string> AsideTexts { get; set; } = [];

    /// <summary>Whether the card in view still counts in this turn, so that it need not come again.</summary>
    [JsonIgnore]
    public bool CardStays { get; set; }

    [JsonProperty(ObjectCreationHandling = ObjectCreationHandling.Replace)]
    public AfterSending AfterSending { get; set; } = AfterSending.Nothing;

    /// <summary>Keeps what a turn brought: the answers, the sentence to show before the next question, and what to say about it.</summary>
    public void Keep(Answers answers, ShownLine? shown, string? remark)
    {
        Answers = answers;
        Shown = shown;
        Remark = remark;
        Former = null;
        Midway = null;
        Turns++;
    }

    /// <summary>Takes one answer back so that its question comes again, beside what was said before.</summary>
    public void AskAgain(Question question)
    {
        Former = AnswerText.Of(question, Answers) is { } text ? new FormerAnswer(question, text) : null;
        Answers = Answers.Without(question);
        FollowedUp.Remove(question);
        Shown = null;
        Remark = null;
        Midway = null;
        Turns = Math.Max(0, Turns - 1);
    }

    /// <summary>Remembers what stands before a change in the middle of the interview.</summary>
    public void RememberMidway() => Midway = new FormerTexts(Answers, ChosenVersion, Choices);

    /// <summary>Takes the last change back that was made since the last answer; false when there was none.</summary>
    public bool UndoMidway()
    {
        if (Midway is not { } former) return false;

        (Answers, ChosenVersion, Choices) = (former.Answers, former.Version, former.Choices);
        (Midway, Shown) = (null, null);
        return true;
    }

    /// <summary>Whether the question being asked was reopened at the check, so that undo leads back there.</summary>
    public bool IsReopened() =>
        Asking is { } question && Former?.Question == question && Earlier.Count > 0 && Earlier[^1].Answers.Without(question) with { Settled = [] } == Answers with { Settled = [] };

    /// <summary>Remembers the texts as they are before they are changed, the last few times.</summary>
    public void RememberTexts()
    {
        Earlier.Add(new FormerTexts(Answers, ChosenVersion, Choices));
        if (Earlier.Count > MostEarlier) Earlier.RemoveAt(0);
    }

    /// <summary>Goes one change back; false when nothing was changed.</summary>
    public bool UndoChange()
    {
        if (Earlier.Count == 0) return false;

        (Answers, ChosenVersion, Choices) = (Earlier[^1].Answers, Earlier[^1].Version, Earlier[^1].Choices);
        Earlier.RemoveAt(Earlier.Count - 1);
        return true;
    }

    /// <summary>Takes over from an earlier invitation what is about the sender; what is about the other person is asked anew.</summary>
    public void StartFrom(Answers earlier)
    {
        Answers = Answers.None with { Tie = earlier.Tie, TieDetail = earlier.TieDetail, Place = earlier.Place, Job = earlier.Job, Role = earlier.Role, Ask = earlier.Ask, SignOff = earlier.SignOff };
        (FollowedUp, Shown, Remark, Former, ChosenVersion, Turns, HasReadBack) = ([], null, null, null, null, 0, false);
        (Choices, Earlier) = (new TextChoices(), []);
    }

    /// <summary>The remark, once.</summary>
    public string? TakeRemark()
    {
        var remark = Remark;
        Remark = null;
        return remark;
    }

    /// <summary>A clean start for the next person, keeping what still holds: the greeting and the sign-off.</summary>
    public InterviewSession ForNextPerson() => new() { Greeted = Greeted, OffersStep = OffersStep, Answers = Answers.None with { SignOff = Answers.SignOff } };
}
