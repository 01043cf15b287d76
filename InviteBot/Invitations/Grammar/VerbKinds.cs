using System.Collections.Frozen;

namespace InviteBot.Invitations.Grammar;

/// <summary>What a verb lets follow.</summary>
internal static class VerbKinds
{
    private static readonly FrozenDictionary<string, Seen> Kinds = Index(
        (Seen.Saying, "say says said saying tell tells told telling think thinks thought thinking know knows knew known knowing hope hopes hoped hoping believe believed wish wished remember remembers remembered promise promised decide decided feel felt guess guessed mean means meant notice noticed see saw seen hear heard learn learned learnt realise realised realize realized understand understood explain explained mention mentioned suppose show showed shown find found bet swear swore admit admitted sure glad happy sorry afraid proud true clear lucky ask asked wonder wondered wondering reckon read warn warned joke joked insist insisted suggest suggested write wrote"),
        (Seen.Reporting, "say says said tell told write wrote explain explained promise promised"),
        (Seen.Lacking, "tell tells told make makes made put puts let lets bring brings brought lend lends lent"),
        (Seen.Causing, "make makes made making let lets letting help helps helped helping have has had see saw seen watch watched hear heard feel felt get got keep kept"),
        (Seen.Giving, "give gave given giving teach taught teaching show showed shown tell told send sent lend lent hand handed offer offered buy bought make made write wrote pay paid bring brought ask asked cost owe owed wish save saved cook cooked get got read build built call called"));

    public static Seen Of(string verb) => Kinds.GetValueOrDefault(verb);

    private static FrozenDictionary<string, Seen> Index(params (Seen Kind, string Verbs)[] rows)
    {
        var kinds = new Dictionary<string, Seen>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, verbs) in rows)
        {
            foreach (var verb in verbs.Split(' '))
                kinds[verb] = kinds.GetValueOrDefault(verb) | kind;
        }

        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
