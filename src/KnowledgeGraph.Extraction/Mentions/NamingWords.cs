using System.Collections.Frozen;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>The words around names that say what they name, read from <c>naming.json</c>.</summary>
internal sealed class NamingWords
{
    private NamingWords(Source source)
    {
        Honorifics = Set(source.Honorifics);
        Locatives = Set(source.Locatives);
        Particles = Set(source.Particles);
        Speaking = Set(source.Speaking);
        Never = Set(source.Never);
        Modifiers = Set(source.Modifiers);
        Renamings = Set(source.Renamings);
        Kinds = source.Kinds.SelectMany(entry => entry.Value.Select(noun => (noun, entry.Key))).DistinctBy(pair => pair.noun).ToFrozenDictionary(pair => pair.noun, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>English.</summary>
    public static NamingWords English { get; } = Load();

    /// <summary>Titles before a person's name.</summary>
    public FrozenSet<string> Honorifics { get; }

    /// <summary>Prepositions before a place.</summary>
    public FrozenSet<string> Locatives { get; }

    /// <summary>Small words inside a person's name.</summary>
    public FrozenSet<string> Particles { get; }

    /// <summary>Verbs whose subject is a person.</summary>
    public FrozenSet<string> Speaking { get; }

    /// <summary>Capitalised words that name nobody.</summary>
    public FrozenSet<string> Never { get; }

    /// <summary>What stands between two names of one place.</summary>
    public FrozenSet<string> Renamings { get; }

    /// <summary>Words that only say which part or time of what they stand before.</summary>
    public FrozenSet<string> Modifiers { get; }

    /// <summary>The label of a name that a noun beside it describes, by noun.</summary>
    public FrozenDictionary<string, string> Kinds { get; }

    private static FrozenSet<string> Set(List<string> words) => words.ToFrozenSet(StringComparer.Ordinal);

    private static NamingWords Load() => new(EmbeddedData.Load<Source>("naming.json", typeof(NamingWords)));

    private sealed record Source(
        List<string> Honorifics,
        List<string> Locatives,
        List<string> Particles,
        List<string> Speaking,
        List<string> Modifiers,
        List<string> Renamings,
        Dictionary<string, List<string>> Kinds,
        List<string> Never);
}
