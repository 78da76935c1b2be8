namespace KnowledgeGraph.Evaluation;

/// <summary>The benchmarks whose files can be scored.</summary>
public enum BenchmarkKind
{
    /// <summary>Constructions with the edges each must and must not give.</summary>
    Checklist,

    /// <summary>Sentences with one coded event each, in PLOVER's classes.</summary>
    Plover,

    /// <summary>Sentences with source, target and PLOVER root class.</summary>
    Plv,

    /// <summary>Passages with entities and Wikidata relations, as Re-DocRED has them.</summary>
    Docred,
}
