namespace KnowledgeGraph.Language;

/// <summary>The name of one kind of annotation, such as words or lemmas; steps say by it what they read and write.</summary>
public abstract class Layer
{
    private protected Layer(string name) => Name = name;

    /// <summary>The name that messages show.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
