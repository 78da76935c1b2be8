namespace KnowledgeGraph.Extraction;

/// <summary>A step from text to statements: it reads some layers and adds one.</summary>
internal interface IReadingStep
{
    /// <summary>The layers it reads.</summary>
    IReadOnlyList<Layer> Reads { get; }

    /// <summary>The layer it adds.</summary>
    Layer Writes { get; }

    /// <summary>The layers with its own added.</summary>
    LayerSet Run(LayerSet layers);
}
