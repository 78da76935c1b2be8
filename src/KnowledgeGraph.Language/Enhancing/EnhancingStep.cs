namespace KnowledgeGraph.Language;

/// <summary>Works out from the tree who does what where the tree leaves it to the reader (Schuster and Manning 2016).</summary>
internal sealed class EnhancingStep : IReadingStep
{
    public string Name => "enhancing";

    public IReadOnlyList<Layer> Reads => [TextLayers.Words, TextLayers.Tags, TextLayers.Lemmas, TextLayers.Trees];

    public IReadOnlyList<Layer> Writes => [TextLayers.EnhancedRelations];

    public AnnotatedText Apply(AnnotatedText text) =>
        text.With(TextLayers.EnhancedRelations, [.. text.Sentences.Select(Enhance)]);

    /// <summary>The rules in their order: each may build on the relations that those before it added.</summary>
    private static IReadOnlyList<IReadOnlyList<Arc>> Enhance(Sentence sentence)
    {
        var graph = new SentenceGraph(sentence);
        CaseNames.Apply(graph);
        RelativeClauses.Apply(graph);
        Conjuncts.Apply(graph);
        ControlledVerbs.Apply(graph);
        return [.. graph.Enhanced.Select(arcs => (IReadOnlyList<Arc>)[.. arcs.OrderBy(arc => arc.Head).ThenBy(arc => arc.Relation, StringComparer.Ordinal)])];
    }
}
