namespace InviteBot.Invitations;

/// <summary>The words around a name that are no part of it, or a part that nobody is called by.</summary>
internal static class NameWords
{
    public static HashSet<string> Titles { get; } = new(["dr", "prof", "professor", "professora", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "rev", "reverend", "judge", "sr", "sra", "srta", "profa", "dra", "herr", "frau", "fru", "hr", "señora", "señor", "senor", "senora", "don", "doña", "dona", "mme", "mlle", "madame", "monsieur", "maître", "ing", "arq", "lic", "mag", "sister", "brother", "pak", "bu", "ibu", "ustad", "ustaz", "father", "pastor", "rabbi", "imam", "sheikh", "capt", "captain", "colonel", "col", "major", "sgt", "hon", "lady", "lord", "sig", "sig.ra", "signora", "signor", "dott", "dott.ssa", "dipl", "doc", "doctor", "chef", "coach", "dre", "pr", "engr", "maestro", "maestra", "prof.ssa", "dr.ssa", "sor", "fr", "br", "haji", "hajja", "mwalimu", "nurse", "officer", "constable", "chief", "cllr", "councillor", "senator", "bishop", "deacon", "sensei", "datuk", "dato", "encik", "puan", "khun", "kuya", "ate", "tita", "tito", "uncle", "auntie", "aunt", "mlle", "meister", "hrn", "docent", "mgr", "phdr", "mudr", "judr", "bc", "inż", "mr.", "magister", "ca", "adv", "er", "ar", "mtro", "mtra", "cheffe", "madam", "maam", "ma'am", "barr", "lcda", "lcdo", "c.p", "cp", "cpa", "dhr", "mevr", "mevrouw", "meneer", "pan", "pani", "pán", "paní", "maman", "mama", "papa", "mzee", "oga", "eng", "drs", "mw", "arch", "pharm", "kyria", "kyrios", "kyrie", "chị", "anh", "cô", "chú", "bà", "ông", "thầy", "abla", "hocam", "shri", "smt", "kumari", "pandit", "hajja", "ustadh", "rav", "dom", "soeur", "sœur", "frère", "père", "dottoressa", "dottore", "avvocato", "avvocata", "ingegnere", "ddr", "bakk", "dipl-ing", "dipl.-ing", "tate", "meme", "engª", "eng.ª", "bwana", "fundi", "babu", "bibi", "kak", "mas", "mbak", "abang", "pipe", "commodore", "zuster", "broeder", "licda", "licdo"], StringComparer.OrdinalIgnoreCase);

    public static HashSet<string> FurtherTitles { get; } = new(["direktorin", "direktor", "professorin", "doktor", "doktorin", "med", "ir", "ph.d", "phd", "mba", "esq", "jr", "eng", "h.c", "habil", "director", "directora", "presidente", "maestro"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Titles that go with the given name.</summary>
    public static HashSet<string> GivenNameTitles { get; } = new(["don", "doña", "dona", "sir", "dame", "pak", "bu", "ibu", "khun", "uncle", "auntie", "aunt", "tita", "tito", "kuya", "ate", "mwalimu", "ustad", "ustaz", "maman", "mama", "papa", "mzee", "kak", "mas", "mbak", "abang", "fundi", "babu", "bibi"], StringComparer.OrdinalIgnoreCase);

    public static HashSet<string> PersonalTitles { get; } = new(["mr", "mrs", "ms", "sr", "sra", "srta", "herr", "frau", "mme", "dr", "prof", "señor", "señora", "don", "doña"], StringComparer.OrdinalIgnoreCase);

    public static HashSet<string> Houses { get; } = new(["university", "uni", "hospital", "school", "college", "institute", "museum", "library", "bank", "clinic", "company", "office", "council"], StringComparer.OrdinalIgnoreCase);

    public static HashSet<string> Epithets { get; } = new(["big", "little", "old", "young", "tall", "short", "mad", "crazy"], StringComparer.OrdinalIgnoreCase);

    public static HashSet<string> NotNames { get; } = new(["the", "a", "an", "my", "our", "some", "somebody", "someone", "idk", "dunno", "nobody", "nothing", "skip", "none", "no"], StringComparer.OrdinalIgnoreCase);

    public static HashSet<string> Particles { get; } = new(["de", "da", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "el", "al", "bin", "ibn", "af", "av", "of", "dos", "das", "y", "zu", "ó", "ní", "mac", "ua"], StringComparer.OrdinalIgnoreCase);
}
