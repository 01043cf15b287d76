using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Takes utterances apart at blanks and punctuation; an emoji is a word of its own.</summary>
public class Tokenizer
{
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        if (string.IsNullOrEmpty(text))
            return tokens;

        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            // Decoding does not throw on half a surrogate pair, which a person can send.
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var next = i + length;
            if (IsBreaking(rune.Value) || !rune.IsBmp)
            {
                Append(tokens, text, start, i);
                if (!rune.IsBmp)
                    Append(tokens, text, i, next);
                start = next;
            }

            i = next;
        }

        Append(tokens, text, start, text.Length);
        return tokens;
    }

    private static void Append(List<Token> tokens, string text, int start, int end)
    {
        if (start >= end)
            return;

        var word = text[start..end];
        tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
    }

    private static bool IsBreaking(int codePoint) => codePoint
        is <= 0x2F
        or (>= 0x3A and <= 0x40)
        or (>= 0x5B and <= 0x60)
        or (>= 0x7B and <= 0xBF)
        or (>= 0x02B9 and <= 0x036F)
        or (>= 0x2000 and <= 0x2BFF)
        or (>= 0x2E00 and <= 0x2E7F);
}
