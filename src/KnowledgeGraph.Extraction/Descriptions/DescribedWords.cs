using System.Collections.Frozen;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>The words that descriptions of treaties, disputes and events are made of, read from <c>described.json</c>.</summary>
internal sealed class DescribedWords
{
    private readonly FrozenDictionary<string, string> singular;
    private readonly FrozenSet<string> plain;
    private readonly FrozenSet<string> stop;

    private DescribedWords(Source source)
    {
        Heads = [.. source.Heads.Select(entry => (entry.Key, new LexicalClass(entry.Key, entry.Value)))];
        Makers = source.Makers.ToDictionary(entry => entry.Key, entry => new LexicalClass(entry.Key, entry.Value.SelectMany(Inflected)), StringComparer.Ordinal);
        (Parties, Topics, Places) = (Set(source.Parties), Set(source.Topics), Set(source.Places));
        Means = source.Means.ToDictionary(entry => entry.Key, entry => Set(entry.Value), StringComparer.Ordinal);
        Signing = new LexicalClass("signing", source.Signing.SelectMany(Inflected));
        Outbreaks = new LexicalClass("outbreaks", source.Outbreaks.SelectMany(Inflected));
        (Adhering, Issued, Binding) = (Set(source.Adhering), Set(source.Issued), Set(source.Binding));
        (plain, stop) = (Set(source.Plain), Set(source.Stop));
        singular = source.Singular.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>English.</summary>
    public static DescribedWords English { get; } = Load();

    /// <summary>The nouns at the head, by the label they give.</summary>
    public IReadOnlyList<(string Label, LexicalClass Nouns)> Heads { get; }

    /// <summary>Verbs whose subject takes part in their object, by the object's label.</summary>
    public IReadOnlyDictionary<string, LexicalClass> Makers { get; }

    /// <summary>Prepositions before a thing by or in which its sides act, by its label.</summary>
    public IReadOnlyDictionary<string, FrozenSet<string>> Means { get; }

    /// <summary>The makers that are acts of signature.</summary>
    public LexicalClass Signing { get; }

    /// <summary>What one does to a treaty to be bound by it, where it stands behind "to".</summary>
    public FrozenSet<string> Adhering { get; }

    /// <summary>Treaties in which their parties speak.</summary>
    public FrozenSet<string> Issued { get; }

    /// <summary>Participles before the sides.</summary>
    public FrozenSet<string> Binding { get; }

    /// <summary>Verbs of disputes that begin.</summary>
    public LexicalClass Outbreaks { get; }

    /// <summary>Prepositions before a side.</summary>
    public FrozenSet<string> Parties { get; }

    /// <summary>Prepositions before the matter.</summary>
    public FrozenSet<string> Topics { get; }

    /// <summary>Prepositions before the place.</summary>
    public FrozenSet<string> Places { get; }

    /// <summary>A noun that needs more to be worth a node.</summary>
    public bool IsPlain(string noun) => plain.Contains(noun);

    /// <summary>A word that is no part of a description's name.</summary>
    public bool IsStop(string word) => stop.Contains(word);

    /// <summary>The noun in the singular.</summary>
    public string Singular(string noun) => singular.GetValueOrDefault(noun, noun);

    private static IEnumerable<string> Inflected(string phrase)
    {
        var words = phrase.Split(' ', 2);
        return VerbForms.Of(words[0]).Select(form => words.Length == 1 ? form : $"{form} {words[1]}");
    }

    private static FrozenSet<string> Set(List<string> words) => words.ToFrozenSet(StringComparer.Ordinal);

    private static DescribedWords Load() => new(EmbeddedData.Load<Source>("described.json", typeof(DescribedWords)));

    private sealed record Source(
        Dictionary<string, List<string>> Heads,
        List<string> Plain,
        Dictionary<string, string> Singular,
        Dictionary<string, List<string>> Makers,
        Dictionary<string, List<string>> Means,
        List<string> Signing,
        List<string> Outbreaks,
        List<string> Adhering,
        List<string> Issued,
        List<string> Binding,
        List<string> Parties,
        List<string> Topics,
        List<string> Places,
        List<string> Stop);
}
