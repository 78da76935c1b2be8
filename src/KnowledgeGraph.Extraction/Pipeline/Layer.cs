namespace KnowledgeGraph.Extraction;

/// <summary>One kind of thing that reading a document finds out, known by its name.</summary>
/// <param name="Name">The name, as messages give it.</param>
internal abstract record Layer(string Name);

/// <summary>A layer and the type of what it holds.</summary>
/// <param name="Name">The name, as messages give it.</param>
internal sealed record Layer<T>(string Name) : Layer(Name)
    where T : notnull;
