using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace InviteBot.Interview;

/// <summary>What is kept of a person, as text they can read and keep.</summary>
internal static class DataExport
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Ignore,
        Converters = [new StringEnumConverter()],
    };

    public static string Of(InterviewSession session) => $"{Wording.YourData}\n\n{JsonConvert.SerializeObject(session, Settings)}";
}
