using Microsoft.Bot.Builder.Dialogs.Numbers;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds the choices a person means: by their words, or else by ordinal, or else by number.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        list ??= [];

        // One strategy at a time: "the first division book" is no ordinal where it names a choice.
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
            return found;

        var ordinals = options?.RecognizeOrdinals ?? true ? EnglishNumbers.Ordinals(utterance) : [];
        if (ordinals.Count > 0)
            return ByIndex(ordinals, list);

        return options?.RecognizeNumbers ?? true ? ByIndex(EnglishNumbers.Cardinals(utterance), list) : [];
    }

    private static List<ModelResult<FoundChoice>> ByIndex(List<ModelResult<decimal>> numbers, IList<Choice> list)
        => numbers
            .Where(number => number.Resolution >= 1 && number.Resolution <= list.Count && decimal.IsInteger(number.Resolution))
            .Select(number => Chosen(number, (int)number.Resolution - 1, list))
            .ToList();

    private static ModelResult<FoundChoice> Chosen(ModelResult<decimal> number, int index, IList<Choice> list) => new()
    {
        Start = number.Start,
        End = number.End,
        Text = number.Text,
        TypeName = "choice",
        Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1 },
    };
}
