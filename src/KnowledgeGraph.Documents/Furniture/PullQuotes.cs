namespace KnowledgeGraph.Documents;

/// <summary>Finds lines that a page sets large to repeat what its text says: the copy goes, the sentence stays.</summary>
/// <remarks>
/// A copy is a short passage without a full stop, most of whose words stand close together in a longer one. Where to look
/// is found through pairs of neighbouring words, so the cost grows with the text alone.
/// </remarks>
internal static class PullQuotes
{
    private const int FewestWords = 8;
    private const int MostWords = 40;
    private const int MostPlaces = 8;
    private const int FewestPairs = 3;

    public static void Drop(List<DraftPassage> passages, bool[] dropped)
    {
        var quotes = Enumerable.Range(0, passages.Count).Where(i => i > 0 && !dropped[i] && MayBeQuote(passages[i])).ToDictionary(i => i, i => WordList.Of(passages[i].Text).ToArray());
        foreach (var short1 in quotes.Where(quote => quote.Value.Length is < FewestWords or > MostWords).Select(quote => quote.Key).ToList())
            quotes.Remove(short1);
        if (quotes.Count == 0)
            return;
        var pairs = quotes.Values.SelectMany(Pairs).ToHashSet(StringComparer.Ordinal);
        var places = PlacesOf(pairs, passages, dropped, quotes);
        foreach (var (index, words) in quotes)
            dropped[index] = places.Count > 0 && IsRepeated(words, places, passages);
    }

    private static bool MayBeQuote(DraftPassage passage) =>
        passage.Kind is not (PassageKind.TableCell or PassageKind.ListItem) && passage.Text.Length <= 300 && passage.Text[^1] is not ('.' or ':' or ',');

    private static IEnumerable<string> Pairs(string[] words) => words.Zip(words.Skip(1), (first, second) => $"{first} {second}");

    private static Dictionary<string, List<int>> PlacesOf(HashSet<string> pairs, List<DraftPassage> passages, bool[] dropped, Dictionary<int, string[]> quotes)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < passages.Count; i++)
        {
            if (dropped[i] || quotes.ContainsKey(i))
                continue;
            var before = "";
            foreach (var word in WordList.Of(passages[i].Text))
            {
                var pair = $"{before} {word}";
                before = word;
                if (!pairs.Contains(pair))
                    continue;
                if (!places.TryGetValue(pair, out var found))
                    places.Add(pair, found = []);
                if (found.Count < MostPlaces && (found.Count == 0 || found[^1] != i))
                    found.Add(i);
            }
        }
        return places;
    }

    private static bool IsRepeated(string[] quote, Dictionary<string, List<int>> places, List<DraftPassage> passages) => Pairs(quote)
        .Distinct(StringComparer.Ordinal)
        .SelectMany(pair => places.GetValueOrDefault(pair) ?? [])
        .GroupBy(index => index)
        .Where(group => group.Count() >= FewestPairs)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key)
        .Take(3)
        .Any(group => IsWithin(quote, passages[group.Key].Text));

    /// <summary>Whether three in four of the quote's words stand within a stretch not much longer than it.</summary>
    private static bool IsWithin(string[] quote, string passage)
    {
        var wanted = quote.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var window = new Queue<string>();
        var found = 0;
        foreach (var word in WordList.Of(passage))
        {
            window.Enqueue(word);
            if (wanted.TryGetValue(word, out var left))
            {
                wanted[word] = left - 1;
                found += left > 0 ? 1 : 0;
            }
            if (window.Count > quote.Length * 8 / 5)
                Leave(window.Dequeue(), wanted, ref found);
            if (found * 4 >= quote.Length * 3)
                return true;
        }
        return false;
    }

    private static void Leave(string word, Dictionary<string, int> wanted, ref int found)
    {
        if (!wanted.TryGetValue(word, out var left))
            return;
        wanted[word] = left + 1;
        found -= left >= 0 ? 1 : 0;
    }
}
