using InviteBot.Invitations.Clauses;
using InviteBot.Invitations.Language;

namespace InviteBot.Invitations.Planning;

/// <summary>Tells what the question of a text leans on, so that nobody is asked about a thing that stands nowhere.</summary>
internal sealed class Leaning(Material material)
{
    /// <summary>The question speaks of what only the news tells. What a detail in front of it tells is taken for "it", so then only a thing of the news counts.</summary>
    public bool IsOnNews(List<Part> parts, Option[] picked)
    {
        if (Asked(picked) is not { } ask || material.News.Count == 0 || Has(picked, statement => statement.Role == StatementRole.News) || !parts.Exists(part => part.Kind == PartKind.Purpose && part.Question == Question.News))
            return false;
        var words = Wordlist.Of(ask.Text);
        if (ask.Text.Contains("in my place", StringComparison.OrdinalIgnoreCase))
            return true;
        var news = material.News.SelectMany(statement => Wordlist.Of(statement.Text)).ToList();
        var hasDetail = Has(picked, statement => statement.Source is Question.Deed or Question.ShortDeed);
        if (words.Count < 11 && (hasDetail ? IsOffered(words) || (words.Exists(word => word.Is("them")) && CountsSomebody(news)) : words.Exists(word => word.IsAny("it", "them", "these", "those"))))
            return true;
        var stands = Beside(ask, picked);
        // "Have you still got the one of sports day?": one of what, the news tells.
        if (words.FindIndex(word => word.IsAny("one", "ones")) is > 0 and var one && words[one - 1].IsAny("the", "which", "that", "this"))
            return true;
        // "the photos of these 17": how many of what, the news tells.
        if (words.Exists(word => word.Core.Length > 0 && word.Core.All(char.IsDigit) && news.Exists(other => other.Is(word.Core)) && !stands.Exists(other => other.Is(word.Core))))
            return true;
        return ThingsSpokenOf(words).Any(spoken => !Stands(spoken.Thing, stands) && (!hasDetail || spoken.Owner.IsAny("my", "our") || Stands(spoken.Thing, news)));
    }

    private static bool Has(Option[] picked, Predicate<Statement> wanted) => Array.Exists(picked, option => Array.Exists(option.Statements, wanted));

    /// <summary>"May I send it to you?", "Do you want it?": a thing of the sender, which the news tells.</summary>
    private static bool IsOffered(List<Word> words) =>
        words.FindIndex(word => word.IsAny("it", "them")) is > 0 and var it && words[it - 1].IsAny("send", "show", "bring", "give", "want", "like", "see", "read", "test", "try", "at");

    /// <summary>"two young prompters", "six girls": of whom "them" may speak.</summary>
    private static bool CountsSomebody(List<Word> words)
    {
        var number = words.FindIndex(word => word.IsAny("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve") || (word.Core.Length < 4 && word.Core.Length > 0 && word.Core.All(char.IsDigit)));
        return number >= 0 && words.Skip(number + 1).Take(3).Any(word => word.Core.EndsWith('s') || word.IsAny("people", "children"));
    }

    /// <summary>"the certificate", "my two pages", "their sign": things spoken of as known.</summary>
    private static IEnumerable<(Word Owner, List<Word> Thing)> ThingsSpokenOf(List<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!words[i].IsAny("the", "their", "my", "our", "them", "those", "these"))
                continue;
            var thing = words.Skip(i + 1).Take(3).TakeWhile(word => !Lexicon.Stop.Contains(word.Core) && !Lexicon.Prepositions.Contains(word.Core)).Where(word => word.Core.Length > 3).ToList();
            if (thing.Count > 0 && !thing.Exists(IsSomebody))
                yield return (words[i], thing);
        }
    }

    /// <summary>"my students", "my team": people need no telling of.</summary>
    private static bool IsSomebody(Word word) =>
        Lexicon.RoleNouns.Contains(word.Core) || (word.Core.EndsWith('s') && Lexicon.RoleNouns.Contains(word.Core[..^1])) || word.IsAny("team", "staff", "class", "crew", "boss", "family", "children", "kids", "pupils", "customers", "clients", "people", "parents", "patients");

    private static bool Stands(List<Word> thing, List<Word> text) =>
        thing.Exists(word => text.Exists(other => other.Core.Length > 3 && word.Core.StartsWith(other.Core[..4], StringComparison.OrdinalIgnoreCase)));

    /// <summary>The question, when nothing of what it is about stands in the text and the answers do tell it.</summary>
    public Statement? OnNothing(List<Part> parts, Option[] picked)
    {
        if (Asked(picked) is not { } ask || material.Deeds.Count == 0 || !material.WantsJob || Has(picked, statement => material.Deeds.Contains(statement) || statement.Source is Question.Deed or Question.ShortDeed or Question.Fact))
            return null;
        var words = Wordlist.Of(ask.Text).Where(word => !Lexicon.Stop.Contains(word.Core)).ToList();
        var isAboutWork = Wordlist.Of(ask.Text).Exists(word => word.IsAny("anything", "write", "fit", "application", "open", "refer", "job", "work", "role", "hiring", "hire", "need", "place", "position", "trainee", "start", "portfolio", "cv", "papers", "me"));
        var stands = Beside(ask, picked);
        var points = ask.Text.Contains(" the ", StringComparison.Ordinal) || Wordlist.Of(ask.Text).Count < 6;
        return points && words.Count < 4 && !isAboutWork && parts.Exists(part => part.Kind == PartKind.Ask) && !Stands(words, stands) ? ask : null;
    }

    private static Statement? Asked(Option[] picked) =>
        Array.Find(picked, option => Array.Exists(option.Statements, statement => statement.Role == StatementRole.Ask))?.Statements[0];

    /// <summary>The words of the text that stand beside the question.</summary>
    private static List<Word> Beside(Statement ask, Option[] picked) =>
        [.. picked.SelectMany(option => option.Statements).Where(statement => statement != ask).SelectMany(statement => Wordlist.Of(statement.Text))];
}
