using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>Phrases and pronouns that stand for what was told of before, read from <c>descriptions.json</c>.</summary>
internal sealed class Descriptions
{
    private Descriptions(Source source)
    {
        Pairs = [.. source.Pairs.Select(entry => (entry.Key, new LexicalClass(entry.Key, entry.Value)))];
        Single = [.. source.Single.Select(entry => (entry.Key, new LexicalClass(entry.Key, entry.Value)))];
        Halves = source.Halves;
        Openers = Pairs.Concat(Single).SelectMany(entry => entry.Item2.FirstWords).Concat(source.Pronouns.SelectMany(entry => entry.Value)).ToHashSet(StringComparer.Ordinal);
        Pronouns = source.Pronouns.SelectMany(entry => entry.Value.Select(word => (word, entry.Key))).ToDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>English.</summary>
    public static Descriptions English { get; } = Load();

    /// <summary>Phrases for two things of a label.</summary>
    public IReadOnlyList<(string Label, LexicalClass Phrases)> Pairs { get; }

    /// <summary>Phrases for one thing of a label.</summary>
    public IReadOnlyList<(string Label, LexicalClass Phrases)> Single { get; }

    /// <summary>The words with which any of the phrases begins, and the pronouns.</summary>
    public IReadOnlySet<string> Openers { get; }

    /// <summary>The sides by which the states of a divided land are told apart.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Halves { get; }

    /// <summary>Pronouns, each with what it stands for: Person, Thing or Pair.</summary>
    public IReadOnlyDictionary<string, string> Pronouns { get; }

    private static Descriptions Load() => new(EmbeddedData.Load<Source>("descriptions.json", typeof(Descriptions)));

    private sealed record Source(
        Dictionary<string, List<string>> Pairs,
        Dictionary<string, List<string>> Single,
        List<List<string>> Halves,
        Dictionary<string, List<string>> Pronouns);
}
