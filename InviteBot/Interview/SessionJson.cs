using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InviteBot.Interview;

/// <summary>
/// Reads sessions of every format there has been: an older one is brought up step by step, one of a newer program is not
/// interpreted, so that it can be left as it is.
/// </summary>
internal sealed class SessionJson : JsonConverter<InterviewSession>
{
    /// <summary>The step from each format to the next. A step that was once released is never changed.</summary>
    private static readonly Dictionary<int, Action<JObject>> Steps = new Dictionary<int, Action<JObject>>
    {
        [1] = FromOneToTwo,
    };

    public override bool CanWrite => false;

    public override InterviewSession? ReadJson(JsonReader reader, Type objectType, InterviewSession? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null) return null;
        var json = JObject.Load(reader);
        var format = json["Format"] is { Type: JTokenType.Integer } written ? written.Value<int>() : 0;
        if (format > InterviewSession.CurrentFormat) return new InterviewSession { Format = format };

        for (; format < InterviewSession.CurrentFormat; format++)
        {
            if (!Steps.TryGetValue(format, out var step)) throw new JsonSerializationException($"A session of format {format.ToString(CultureInfo.InvariantCulture)} was never written.");
            step(json);
        }

        var session = new InterviewSession();
        json["Format"] = InterviewSession.CurrentFormat;
        using var fields = json.CreateReader();
        serializer.Populate(fields, session);
        return session;
    }

    public override void WriteJson(JsonWriter writer, InterviewSession? value, JsonSerializer serializer) => throw new NotSupportedException("Sessions are written as they are.");

    /// <summary>Format 1 knew one thing to confirm, and did not say which questions it was written for.</summary>
    private static void FromOneToTwo(JObject json)
    {
        json["Confirming"] = json["ConfirmingStartOver"]?.Value<bool>() == true ? nameof(Confirming.StartingOver) : nameof(Confirming.Nothing);
        json.Remove("ConfirmingStartOver");
        json["Steps"] = "Recipient,Tie,TieDetail,Place,MayName,Deed,ShortDeed,Job,News,Role,Fact,Ask,Extra";
    }
}
