using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A part of the network that learns.</summary>
internal interface ITrainable
{
    /// <summary>All that it learns.</summary>
    IEnumerable<Parameter> Parameters { get; }

    /// <summary>Puts what it has learned under its names.</summary>
    void Save(WeightStore store);
}
