using InviteBot.Invitations;
using Newtonsoft.Json;

namespace InviteBot.Interview;

/// <summary>A finished invitation that the person asked to keep.</summary>
/// <param name="Number">What the person calls it by; never given twice.</param>
/// <param name="KeptOn">The day, as it is shown.</param>
/// <param name="Name">Whom it is for.</param>
/// <param name="Texts">The texts as they were shown, by their form.</param>
/// <param name="Answers">The answers they were made of.</param>
public sealed record KeptInvitation(
    int Number, string KeptOn, string Name, IReadOnlyDictionary<TextForm, string> Texts,
    [property: JsonProperty(ObjectCreationHandling = ObjectCreationHandling.Replace)] Answers Answers);
