using System.Collections.Frozen;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>The words around the name of a capital that tell the city from the state, read from <c>places.json</c>.</summary>
internal sealed class PlaceWords
{
    private PlaceWords(Source source) =>
        (Motion, Within, Parts, Attacked, Attacks) = (Set(source.Motion), Set(source.Within), Set(source.Parts), Set(source.Attacked), Set(source.Attacks));

    /// <summary>English.</summary>
    public static PlaceWords English { get; } = Load();

    /// <summary>Words of motion or distance.</summary>
    public FrozenSet<string> Motion { get; }

    /// <summary>Prepositions before a place.</summary>
    public FrozenSet<string> Within { get; }

    /// <summary>Words between the preposition and the name.</summary>
    public FrozenSet<string> Parts { get; }

    /// <summary>Verbs whose object is the city.</summary>
    public FrozenSet<string> Attacked { get; }

    /// <summary>Nouns that the city follows.</summary>
    public FrozenSet<string> Attacks { get; }

    private static FrozenSet<string> Set(List<string> words) => words.ToFrozenSet(StringComparer.Ordinal);

    private static PlaceWords Load() => new(EmbeddedData.Load<Source>("places.json", typeof(PlaceWords)));

    private sealed record Source(List<string> Motion, List<string> Within, List<string> Parts, List<string> Attacked, List<string> Attacks);
}
