namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices in what a person wrote, word by word.</summary>
public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindValues(utterance, ValuesOf(choices, options ?? new FindChoicesOptions()), options)
            .ConvertAll(found => new ModelResult<FoundChoice>
            {
                Start = found.Start,
                End = found.End,
                Text = found.Text,
                TypeName = "choice",
                Resolution = new FoundChoice
                {
                    Value = choices[found.Resolution.Index].Value,
                    Index = found.Resolution.Index,
                    Score = found.Resolution.Score,
                    Synonym = found.Resolution.Value,
                },
            });
    }

    /// <summary>The values found, each at most once and without overlap, in the order of the utterance.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (Exact(utterance, values) is { } exact)
            return [exact];

        var opt = options ?? new FindValuesOptions();
        var tokenize = opt.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenize(utterance, opt.Locale);

        // The longest value first: of equally good matches the one that says most is kept.
        var matches = values
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(value => MatchesOf(value, tokenize(value.Value.Trim(), opt.Locale), tokens, opt))
            .OrderByDescending(match => match.Resolution.Score);

        var results = new List<ModelResult<FoundValue>>();
        var foundIndexes = new HashSet<int>();
        var usedTokens = new HashSet<int>();
        foreach (var match in matches)
        {
            var span = Enumerable.Range(match.Start, match.End - match.Start + 1);
            if (foundIndexes.Contains(match.Resolution.Index) || span.Any(usedTokens.Contains))
                continue;

            foundIndexes.Add(match.Resolution.Index);
            usedTokens.UnionWith(span);
            results.Add(InCharacters(match, tokens, utterance));
        }

        results.Sort((one, other) => one.Start.CompareTo(other.Start));
        return results;
    }

    // "A < B" and "A >= B" are the same words: who writes one of them out in full means that one.
    private static ModelResult<FoundValue> Exact(string utterance, List<SortedValue> values)
        => values.Find(value => value.Value.Equals(utterance, StringComparison.OrdinalIgnoreCase)) is { Value.Length: > 0 } value
            ? new ModelResult<FoundValue>
            {
                End = utterance.Length - 1,
                Text = utterance,
                TypeName = "value",
                Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = 1 },
            }
            : null;

    private static List<SortedValue> ValuesOf(IList<Choice> choices, FindChoicesOptions options)
    {
        var values = new List<SortedValue>(choices.Count);
        for (var i = 0; i < choices.Count; i++)
        {
            var choice = choices[i];
            if (!options.NoValue && choice.Value != null)
                values.Add(new SortedValue { Index = i, Value = choice.Value });
            if (!options.NoAction && choice.Action?.Title != null)
                values.Add(new SortedValue { Index = i, Value = choice.Action.Title });
            foreach (var synonym in choice.Synonyms ?? [])
                values.Add(new SortedValue { Index = i, Value = synonym });
        }

        return values;
    }

    // "the last time I chose the last one" holds "last one" only in the second place: the search goes on after each match.
    private static IEnumerable<ModelResult<FoundValue>> MatchesOf(SortedValue value, List<Token> searched, List<Token> tokens, FindValuesOptions options)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var match = Match(value, searched, tokens, start, options);
            if (match == null)
                yield break;

            start = match.End + 1;
            yield return match;
        }
    }

    /// <summary>The first match at or after a token, its start and end being tokens; its score falls with the words left out and the words in between.</summary>
    private static ModelResult<FoundValue> Match(SortedValue value, List<Token> searched, List<Token> tokens, int startPosition, FindValuesOptions options)
    {
        int matched = 0, deviation = 0, start = -1, end = -1;
        foreach (var token in searched)
        {
            var position = tokens.FindIndex(Math.Min(startPosition, tokens.Count), candidate => candidate.Normalized == token.Normalized);
            var distance = matched > 0 ? position - startPosition : 0;
            if (position < 0 || distance > (options.MaxTokenDistance ?? 2))
                continue;

            matched++;
            deviation += distance;
            startPosition = position + 1;
            start = start < 0 ? position : start;
            end = position;
        }

        if (matched == 0 || (matched < searched.Count && !options.AllowPartialMatches))
            return null;

        var completeness = (float)matched / searched.Count;
        var accuracy = (float)matched / (matched + deviation);
        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = completeness * accuracy },
        };
    }

    private static ModelResult<FoundValue> InCharacters(ModelResult<FoundValue> match, List<Token> tokens, string utterance)
    {
        match.Start = tokens[match.Start].Start;
        match.End = tokens[match.End].End;
        match.Text = utterance[match.Start..(match.End + 1)];
        return match;
    }
}
