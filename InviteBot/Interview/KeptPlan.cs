using InviteBot.Invitations;
using InviteBot.Invitations.Advice;
using Newtonsoft.Json;

namespace InviteBot.Interview;

/// <summary>A warm-up that is under way.</summary>
/// <param name="Steps">What there is to do.</param>
/// <param name="ComeBackOn">The day on which it makes sense to go on, as it is shown.</param>
/// <param name="Answers">What was told about the recipient when the plan was made.</param>
public sealed record KeptPlan(
    List<WarmUpStepKind> Steps, string ComeBackOn,
    [property: JsonProperty(ObjectCreationHandling = ObjectCreationHandling.Replace)] Answers Answers)
{
    /// <summary>Whom it is about.</summary>
    [JsonIgnore]
    public string? Name => Answers.Recipient?.Name;
}
