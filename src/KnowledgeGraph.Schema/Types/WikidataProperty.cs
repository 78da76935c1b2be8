namespace KnowledgeGraph.Schema;

/// <summary>The Wikidata property that means the same as an edge type.</summary>
/// <param name="Id">Its id, <c>P127</c>.</param>
/// <param name="Inverse">True where it runs from the edge's object to its subject.</param>
public sealed record WikidataProperty(string Id, bool Inverse)
{
    /// <summary>The id, with ⁻¹ where it is the inverse: <c>P127⁻¹</c>.</summary>
    public override string ToString() => Inverse ? Id + "⁻¹" : Id;
}
