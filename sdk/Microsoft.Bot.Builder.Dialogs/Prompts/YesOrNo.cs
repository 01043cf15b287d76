using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Understands yes and no in the languages prompts can ask in.</summary>
internal static class YesOrNo
{
    private static readonly Dictionary<string, (string[] Yes, string[] No)> Words = new()
    {
        ["bg-bg"] = (["да", "добре"], ["не"]),
        ["zh-cn"] = (["是的", "是", "对", "好的", "好"], ["不是", "不", "没有", "否"]),
        ["nl-nl"] = (["ja", "j", "jazeker", "zeker", "akkoord"], ["nee", "neen", "n"]),
        ["en-us"] = (["true", "yes", "yep", "yup", "yeah", "y", "sure", "ok", "agree"], ["false", "nope", "nop", "no", "n", "not ok", "disagree"]),
        ["fr-fr"] = (["oui", "o", "ouais", "vrai", "sûr", "d'accord"], ["non", "n", "faux", "pas d'accord"]),
        ["de-de"] = (["ja", "j", "jo", "jawohl", "sicher", "wahr", "ok"], ["nein", "n", "nö", "nicht ok", "falsch"]),
        ["hi-in"] = (["हां", "हाँ", "जी हां", "ठीक"], ["नहीं", "ना", "न"]),
        ["it-it"] = (["si", "sì", "s", "certo", "vero", "ok"], ["no", "n", "falso"]),
        ["ja-jp"] = (["はい", "うん", "ええ", "いいですよ"], ["いいえ", "いや", "違います"]),
        ["ko-kr"] = (["예", "네", "응"], ["아니", "아니요", "아니오"]),
        ["pt-br"] = (["sim", "s", "claro", "ok"], ["não", "nao", "n"]),
        ["es-es"] = (["sí", "si", "s", "claro", "verdad", "ok"], ["no", "n", "falso"]),
        ["sv-se"] = (["ja", "j", "japp", "visst", "ok"], ["nej", "n", "nä"]),
        ["tr-tr"] = (["evet", "e", "tamam", "doğru"], ["hayır", "h", "yanlış"]),
    };

    private static readonly string[] YesSigns = ["👍", "👌"];
    private static readonly string[] NoSigns = ["👎", "🖐"];

    private static readonly Dictionary<string, List<Choice>> Answers = Words.ToDictionary(
        words => words.Key,
        words => new List<Choice>
        {
            new() { Synonyms = [.. words.Value.Yes, .. YesSigns] },
            new() { Synonyms = [.. words.Value.No, .. NoSigns] },
        });

    // "not really ok" is not "not ok": the words of an answer stand together.
    private static readonly FindChoicesOptions Together = new() { MaxTokenDistance = 0 };

    /// <summary>True for yes, false for no, null when it is neither; the first of several counts.</summary>
    public static bool? Recognize(string text, string culture)
    {
        if (!Answers.TryGetValue(culture, out var answers))
            return null;

        var found = Find.FindChoices(text, answers, Together);
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }
}
