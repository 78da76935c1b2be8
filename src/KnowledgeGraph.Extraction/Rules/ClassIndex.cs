namespace KnowledgeGraph.Extraction;

/// <summary>Tells which classes may have a phrase in a sentence, by one look at each of its words, so that rules that stand on others need not be tried.</summary>
internal sealed class ClassIndex
{
    private readonly Dictionary<string, List<LexicalClass>> byFirstWord = new(StringComparer.Ordinal);

    public ClassIndex(IEnumerable<LexicalClass> classes)
    {
        foreach (var phrases in classes.Distinct())
        {
            foreach (var word in phrases.FirstWords)
            {
                if (!byFirstWord.TryGetValue(word, out var opened))
                    byFirstWord.Add(word, opened = []);
                opened.Add(phrases);
            }
        }
    }

    /// <summary>The classes of which a phrase begins with one of the words.</summary>
    public HashSet<LexicalClass> MayStandIn(IEnumerable<Word> words)
    {
        var possible = new HashSet<LexicalClass>();
        foreach (var word in words)
        {
            if (byFirstWord.TryGetValue(word.Lower, out var opened))
                possible.UnionWith(opened);
        }
        return possible;
    }
}
