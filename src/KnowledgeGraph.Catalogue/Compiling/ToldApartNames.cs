using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Finds what tells an entry apart from others of its name.</summary>
internal sealed class ToldApartNames
{
    private readonly Dictionary<(string Folded, EntityId Of), int> indexes = [];

    public ToldApartNames(IReadOnlyList<Ambiguity> ambiguities)
    {
        var index = 0;
        foreach (var ambiguity in ambiguities)
        {
            foreach (var sense in ambiguity.Senses)
            {
                foreach (var name in ambiguity.Names)
                    indexes.TryAdd((FoldedName.Of(name), sense.Of), index);
                index++;
            }
        }
    }

    /// <summary>The index among all ambiguities' senses, or -1.</summary>
    public int Find(string folded, EntityId of) => indexes.GetValueOrDefault((folded, of), -1);
}
