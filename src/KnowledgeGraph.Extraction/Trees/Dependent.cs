namespace KnowledgeGraph.Extraction;

/// <summary>A word that depends on another.</summary>
/// <param name="Word">The index of the word.</param>
/// <param name="Relation">The enhanced relation.</param>
internal readonly record struct Dependent(int Word, string Relation)
{
    /// <summary>The preposition that an oblique or a modifier stands behind; null where it has none.</summary>
    public string? Preposition
    {
        get
        {
            var colon = Relation.IndexOf(':', StringComparison.Ordinal);
            return colon > 0 && (SentenceTree.Is(Relation, "obl") || SentenceTree.Is(Relation, "nmod")) && Relation[(colon + 1)..] is not ("poss" or "unmarked" or "tmod" or "desc") and var name
                ? name == "agent" ? "by" : name
                : null;
        }
    }
}
